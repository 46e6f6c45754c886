import type { About } from "../taskpane/PaneFoot";

/** Both are written in by the build (.config/webpack/addIn.cjs); no feedback address is "". */
declare const CHITIEU_VERSION: string;
declare const CHITIEU_FEEDBACK: string;

export const about: About = { version: CHITIEU_VERSION, feedback: CHITIEU_FEEDBACK };

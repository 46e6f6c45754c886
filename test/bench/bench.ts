import { benchFunctions } from "./functions";

benchFunctions();

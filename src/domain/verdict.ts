/** What a target's condition says of counts. */
export type Verdict = "met" | "missed" | "nothingToCount";

/** The verdict while results are missing: sure, out of reach, or open. */
export type Prospect = "certain" | "outOfReach" | "open" | "nothingToCount";

import { committeesWithMemberInCharge } from "./committeesWithMemberInCharge";
import { emulationTargets } from "./emulationTargets";
import { enterprisesWithUnion } from "./enterprisesWithUnion";
import { enterprisesWithYouthUnion } from "./enterprisesWithYouthUnion";
import { leadershipsRatedGood } from "./leadershipsRatedGood";
import { membersRatedGood } from "./membersRatedGood";
import { membersStudied } from "./membersStudied";
import { organisationsRatedGood } from "./organisationsRatedGood";
import { organisationsUsingIt } from "./organisationsUsingIt";
import { quarterlyMeetings } from "./quarterlyMeetings";
import { unitsIntroducingMembers } from "./unitsIntroducingMembers";
import { unitsWithNewWork } from "./unitsWithNewWork";
import type { Target } from "../target";

/** The built-in targets in the order of the plan, which official lists follow. */
export const catalogue: readonly Target[] = [
  membersStudied,
  organisationsUsingIt,
  emulationTargets,
  enterprisesWithUnion,
  enterprisesWithYouthUnion,
  organisationsRatedGood,
  membersRatedGood,
  leadershipsRatedGood,
  unitsWithNewWork,
  unitsIntroducingMembers,
  committeesWithMemberInCharge,
  quarterlyMeetings,
];

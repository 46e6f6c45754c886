/** Kinds of organisation, as B02 groups them; units of DM_DONVI are of these kinds, or of `OTHER_UNIT_KINDS`. */
export const ORGANISATION_KINDS = ["Công đoàn cơ sở", "Đoàn cơ sở", "Chi đoàn cơ sở", "Hội CCB cơ sở"] as const;

/** Units that are no mass organisation. */
export const OTHER_UNIT_KINDS = ["Cấp ủy", "Doanh nghiệp", "Ban"] as const;

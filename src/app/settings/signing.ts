import type { Settings, Signing, UnitKind } from "../../report/settings";
import { signingsOf, usualLines } from "../../report/unitKinds";

export { signingsOf };

/** Lines of a signature that may be typed. */
export type SignatureField = "authority" | "signerRole" | "cosignerAuthority" | "cosignerRole";

/** What is printed while a line of a signature is blank in the settings; "" where the kind of unit has no such line. */
export function usualLine(settings: Settings, field: SignatureField): string {
  const { unitKind, signing, cosignerKind } = settings;
  const ofCosigner = field === "cosignerAuthority" || field === "cosignerRole";
  if (ofCosigner && cosignerKind === "") return "";
  const { authority, role } =
    ofCosigner && cosignerKind !== "" ? usualLines(cosignerKind, "HEAD") : usualLines(unitKind, signing);
  return field === "authority" || field === "cosignerAuthority" ? authority : role;
}

/** Settings of a unit of another kind: who signs stays, where somebody may sign so there. */
export function withKind(settings: Settings, unitKind: UnitKind): Settings {
  const signing: Signing = signingsOf(unitKind).includes(settings.signing) ? settings.signing : "HEAD";
  return { ...settings, unitKind, signing };
}

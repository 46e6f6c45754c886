import { useSyncExternalStore } from "react";
import type { SheetDesk, SheetDeskState } from "../app/insert/sheetDesk";

/** What the desk knows and does, kept current. */
export const useSheetDesk = (desk: SheetDesk): SheetDeskState => useSyncExternalStore(desk.subscribe, desk.state);

import type { Scheme } from "../rating";
import { withSpellings } from "./withSpellings";

/**
 * Youth union before 2023: xuất sắc, khá, trung bình, yếu. "Khá" is second of four and so counts as good or better.
 *
 * Source: Hướng dẫn 57-HD/TWĐTN (12/5/2011). That "khá" counts is a reading to confirm.
 */
export const doan2011: Scheme = {
  id: "doan2011",
  name: { vi: "Đoàn thanh niên (2011)", en: "Youth union (2011)" },
  source: "Hướng dẫn 57-HD/TWĐTN (12/5/2011)",
  levels: withSpellings({}, [{ id: "KHA", name: "Khá", aliases: [], rank: 3, good: true, counted: true }]),
};

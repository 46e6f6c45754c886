import type { Scheme } from "../rating";
import { withSpellings } from "./withSpellings";

/**
 * Trade unions before 2019: vững mạnh xuất sắc, vững mạnh, khá, trung bình, yếu. "Khá" is third of five and does not count.
 *
 * Source: Hướng dẫn 1931/HD-TLĐ (27/12/2014). The four-level words stand beside them in later workbooks.
 */
export const congdoan2014: Scheme = {
  id: "congdoan2014",
  name: { vi: "Công đoàn (2014)", en: "Trade unions (2014)" },
  source: "Hướng dẫn 1931/HD-TLĐ (27/12/2014)",
  levels: withSpellings({ XS: ["Vững mạnh xuất sắc", "VMXS"], TOT: ["Vững mạnh", "VM"] }, [
    { id: "KHA", name: "Khá", aliases: [], rank: 3, good: false, counted: true },
  ]),
};

import type { Scheme } from "../rating";
import { withSpellings } from "./withSpellings";

/**
 * Veterans' associations: trong sạch vững mạnh for organisations, gương mẫu for members, beside the four-level words.
 *
 * Source: thang điểm của Hội Cựu chiến binh (81–90 TSVM xuất sắc, 71–80 TSVM tiên tiến, 61–70 TSVM, ≤ 60 yếu). That "TSVM" and
 * "gương mẫu" count as good or better is a reading to confirm.
 */
export const ccb: Scheme = {
  id: "ccb",
  name: { vi: "Hội Cựu chiến binh", en: "Veterans' associations" },
  source: "Thang điểm của Hội Cựu chiến binh Việt Nam",
  levels: withSpellings({
    XS: ["TSVM xuất sắc", "TSVMXS", "Trong sạch vững mạnh xuất sắc"],
    TOT: [
      "TSVM tiên tiến",
      "TSVM khá",
      "TSVM",
      "Trong sạch vững mạnh",
      "Trong sạch vững mạnh tiên tiến",
      "Trong sạch vững mạnh khá",
      "Gương mẫu",
      "GM",
      "CCBGM",
      "CCB gương mẫu",
      "Hội viên gương mẫu",
    ],
    KHT: ["Không gương mẫu", "Chưa gương mẫu"],
  }),
};

/** Thresholds are compared in whole millionths, so that Excel's doubles stay exact up to nine milliard subjects. */
export const MILLION = 1_000_000;

/** Addresses of what a verdict reads. */
export interface JudgedCells {
  readonly part: string;
  readonly whole: string;
  readonly unclear: string;
  readonly limit: string;
  readonly strict: string;
  readonly undated: string | undefined;
}

/** Decimals of a share that the format 0.00% shows. */
const SHOWN_DECIMALS = 4;

/**
 * A share whose two decimals would print it on the border is moved to its own side of it: 97,996 % is not printed as 98,00 %
 * beside "Chưa đạt". A cell has one number format, so it cannot be given more decimals as the pane's figures are.
 */
export function onItsSide(share: string, border: string, otherwise: string): string {
  const shown = `ROUND(${share},${SHOWN_DECIMALS})`;
  const below = `IF(AND(${share}<${border},${shown}>=${border}),ROUNDDOWN(${share},${SHOWN_DECIMALS})`;
  return `${below},IF(AND(${share}>${border},${shown}<=${border}),ROUNDUP(${share},${SHOWN_DECIMALS}),${otherwise}))`;
}

/** Whatever stands in the way of a verdict is said in its place; the verdict itself compares whole numbers. */
export function verdict({ part, whole, unclear, limit: num, strict: isStrict, undated }: JudgedCells): string {
  const need = `${num}*${whole}`;
  const reaches = (met: string): string =>
    `OR(${met}*${MILLION}>${need},AND(NOT(${isStrict}),${met}*${MILLION}=${need}))`;
  const missed = undated ? `IF(${reaches(`(${part}+${undated})`)},"Chưa đủ số liệu","Chưa đạt")` : '"Chưa đạt"';
  return [
    `IF(OR(ISERROR(${part}),ISERROR(${whole}),ISERROR(${unclear})),"Có ô chưa hiểu"`,
    `IF(N(${unclear})<>0,${unclear}&" ô chưa hiểu"`,
    `IF(${num}="","Chưa rõ ngưỡng"`,
    // by length, since some calculators take 0 for ""
    `IF(OR(LEN(${part})=0,LEN(${whole})=0),IF(AND(${whole}=0,LEN(${whole})>0),"Không có đối tượng","Chưa có số liệu")`,
    `IF(NOT(AND(ISNUMBER(${part}),ISNUMBER(${whole}))),"Số liệu không phải số"`,
    `IF(OR(${part}<0,${part}<>INT(${part}),${whole}<>INT(${whole})),"Số liệu không hợp lệ"`,
    `IF(${part}>${whole},"Số đạt lớn hơn tổng số"`,
    `IF(${whole}=0,"Không có đối tượng"`,
    `IF(${reaches(part)},"Đạt",${missed})))))))))`,
  ].join(",");
}

/** How many more subjects must be met; "" where there is no verdict. */
export function needed({ part, whole, unclear, limit: num, strict: isStrict }: JudgedCells): string {
  const product = `${num}*${whole}`;
  const least = `IF(${isStrict},INT(${product}/${MILLION})+1,-INT(-${product}/${MILLION}))`;
  const broken = `OR(ISERROR(${part}),ISERROR(${whole}),ISERROR(${unclear}))`;
  const open = `OR(N(${unclear})<>0,${num}="",NOT(ISNUMBER(${part})),N(${whole})=0)`;
  return `IF(${broken},"",IF(${open},"",IF(${part}>${whole},"",MAX(0,${least}-${part}))))`;
}

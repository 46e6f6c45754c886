/** Above a list whose rows can be overdue. */
export const AS_OF_NOTE =
  'Quá hạn tính đến ngày ghi ở ô "Số liệu tính đến ngày"; sửa ngày ở ô đó thì tình trạng tính lại, để trống thì chưa tính quá hạn.';

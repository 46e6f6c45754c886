import type { PageWords } from "../page";
import { wholeNumberText } from "../words";

const small = (value: number): string => wholeNumberText(value, ",");

export const pageEn: PageWords = {
  language: "en",
  title: "Targets of the resolution: handing out, summing up",
  about: "This page runs on your machine. Nothing is sent anywhere; no network and no installation are needed.",
  inSpite: "Not for classified documents.",
  handOut: {
    title: "Hand out forms to the units",
    about:
      "Each unit of the list gets a file .xlsx with all forms and its code, name, year and period. It works in Excel 2010 and newer, LibreOffice and WPS without the add-in.",
    list: "File with the list of units (sheet DM_DONVI)",
    listHint: "With the columns Mã đơn vị, Tên đầy đủ, Đơn vị cấp trên (mã). The file is read and not changed.",
    year: "Year",
    yearWrong: "A year from 2000 to 2100.",
    period: "Period",
    quarter: "Quarter",
    place: "Place",
    make: "Make a file for each unit",
    stop: "Stop",
    reading: "Reading the list, calculating the forms…",
    progress: (done, total) => `${small(done)} of ${small(total)} files made`,
    stopped: "Stopped; no file was saved.",
    broken:
      "The files could not be made. Reload the page and try again; if it stays so, tell whoever looks after the machine.",
    made: (files) => `${small(files)} files made.`,
    nobody: (year) => `No unit of the list is valid in ${year}. Check the columns valid from and valid until.`,
    download: (megabytes) => `Download the .zip (${megabytes} MB)`,
    send: "Unpack it and send each unit its file. The unit types into the sheets, leaves their names as they are, and returns that file.",
    files: "Files in the package",
    columns: ["Code", "Unit", "File"],
    leftOut: (year) => `No file, because not valid in ${year}:`,
  },
};

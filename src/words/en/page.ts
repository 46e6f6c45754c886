import type { PageWords } from "../page";
import { wholeNumberText } from "../words";
import { sumChoicesEn } from "./sumChoices";

const small = (value: number): string => wholeNumberText(value, ",");

export const pageEn: PageWords = {
  language: "en",
  title: "Targets of the resolution: handing out, summing up",
  about: "This page runs on your machine. Nothing is sent anywhere; no network and no installation are needed.",
  inSpite: "Not for classified documents.",
  asked: {
    year: "Year",
    yearWrong: "A year from 2000 to 2100.",
    period: "Period",
    quarter: "Quarter",
  },
  handOut: {
    title: "Hand out forms to the units",
    about:
      "Each unit of the list gets a file .xlsx with all forms and its code, name, year and period. It works in Excel 2010 and newer, LibreOffice and WPS without the add-in.",
    list: "File with the list of units (sheet DM_DONVI)",
    listHint: "With the columns Mã đơn vị, Tên đầy đủ, Đơn vị cấp trên (mã). The file is read and not changed.",
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
  sumUp: {
    title: "Sum the units' reports",
    about:
      "Reads the files the units returned, counts every target anew from the lists inside, and says who has not sent, which files need correcting, and how sure each conclusion is while reports are missing.",
    listHint: "If it has a sheet DM_CHITIEU, those targets are used. The file is read and not changed.",
    files: "The units' files",
    filesHint: "Several at once. Their names do not matter: a unit is known by the code or name inside.",
    folder: "Or a whole folder",
    choices: "Saved choices (.json), if any",
    choicesHint: "Due dates, files left out, figures from paper.",
    chosen: (files) => `Units' files chosen: ${small(files)}.`,
    make: "Sum",
    stop: "Stop",
    reading: "Reading the list of units…",
    progress: (done, total, file) => `${small(done)} of ${small(total)} files read: ${file}`,
    summing: (files) => `All ${small(files)} files read, summing…`,
    stalled: "No file has been finished for 8 seconds. A large one may take longer; wait, or press Stop.",
    stopped: "Stopped; nothing is kept.",
    broken:
      "The files could not be summed. Reload the page and try again; if it stays so, tell whoever looks after the machine.",
    choicesUnread: "The choices cannot be read. Choose the .json that was saved, or none.",
    made: (files) => `Files summed: ${small(files)}.`,
    workbook: "Download the results (.xlsx)",
    tables: "Download long tables for other programs (.zip)",
    counts: "What has come",
    countColumns: ["Status", "Rows"],
    targets: "Targets",
    targetColumns: ["Target", "Limit", "Known counts", "Conclusion"],
    targetsNote:
      "Known counts are of received reports alone. Conclusions include units without a report and cells not understood; nothing is estimated.",
    none: "No figures yet",
    previous: "Earlier run, if any",
    previousHint:
      "Its run.json, or the long tables (.zip) downloaded then: shows what changed, and compares with last year.",
    previousUnread: "The earlier run cannot be read. Choose its run.json or its long tables (.zip), or none.",
    report: "Download the report (.docx)",
    openAsList: "The list is in the open workbook",
    openAsReport: "Count the open workbook as a report",
    openResult: "Open the results in Excel",
    opened: "The results are open beside this workbook.",
    openName: "Open workbook.xlsx",
    cells: (count) => `To be corrected: ${small(count)}, cell by cell in the results.`,
    missing: (units) => `Units without a report: ${small(units)}`,
  },
  sumChoices: sumChoicesEn,
};

import type { PaneWords } from "../pane";
import { documentsEn } from "./paneDocuments";
import { overviewEn, sheetsEn } from "./paneSheets";

export const paneEn: PaneWords = {
  language: "en",
  title: "Targets of the resolution",
  sections: {
    overview: "Overview",
    sheets: "Sheets",
    checks: "Check",
    sum: "Sum up",
    targets: "Targets",
    functions: "Functions",
  },
  overview: overviewEn,
  sheets: sheetsEn,
  documents: documentsEn,
  targets: {
    about: "The targets of the plan for Resolution 29-NQ/TU. Choose a target to see its source and how it is counted.",
    condition: "Condition",
    source: "Source clause (in Vietnamese, letter for letter)",
    reading: "How it is counted",
    part: "Part",
    whole: "Whole",
    period: "Judged",
    lead: "Lead body",
  },
  functions: {
    about: "Type =CHITIEU. into a cell to use them. Choose a function to see how to write it and to insert an example.",
    filter: "Find a function",
    filterHint: "Name, or what to compute",
    clearFilter: "Clear the filter",
    found: (count) => {
      if (count === 0) return "No function matches. Try another word.";
      return count === 1 ? "1 function." : `${count} functions.`;
    },
    recent: "Used last",
    others: "Other functions",
    loading: "Loading the help on the functions…",
    retry: "Load again",
    parameters: "Ranges to choose",
    optional: "may be left out",
    returns: "Result",
    example: "How to write it",
    insert: "Insert example",
    insertAbout: "Writes a worked formula with data of its own into the selected cell, which must be empty.",
  },
  report: {
    working: "Writing the example into the selected cell…",
    waiting: "Excel has not answered yet. If a cell is being edited, press Enter or Esc in Excel.",
    written: ({ id, sheet, address }) => `Example ${id} was written to cell ${address}, sheet "${sheet}".`,
    notRecognised: ({ id, sheet, address }) =>
      `Example ${id} was written to cell ${address}, sheet "${sheet}", but Excel does not know the CHITIEU functions yet (#NAME?). Save, close and open the workbook again.`,
    dismiss: "Dismiss the message",
  },
  stuck: {
    about: (count) =>
      `This workbook was opened without CHITIEU: ${count === 1 ? "1 cell" : `${count} cells`} with its functions stand at #NAME?. Excel computes them only once they are entered again.`,
    reenter: "Compute the #NAME? cells again",
    done: ({ cells, skipped, stuck }) =>
      [
        `${cells === 1 ? "1 formula was" : `${cells} formulas were`} entered again.`,
        ...(skipped.length > 0
          ? [
              `Left out, protected with a password: ${skipped.map((name) => `"${name}"`).join(", ")}; unprotect on the Review tab and press again.`,
            ]
          : []),
        ...(stuck > 0 ? [`Still at #NAME?: ${stuck}.`] : []),
      ].join(" "),
  },
  foot: {
    help: "Help",
    helpParts: [
      {
        about: "What to do first",
        text: "On the Sheets tab choose the form you need and insert it. Type names, marks and ratings into the sheets DS_. The Overview counts by itself and says which target is met, and how many are short.",
      },
      {
        about: "Marks",
        text: "For yes type x, có, đã, đạt, ✓, 1; for no type không, chưa, chưa đạt. Blank or 0 is not entered. Anything else is named with its cell, never guessed.",
      },
      {
        about: "Ratings",
        text: "In full or short: HTXSNV, HTTNV, HTNV, KHTNV; with or without accents, in capitals or not. Without a result yet leave the rating and the reason blank: the person stays in the denominator. A reason is for those who are not subject to rating. Other spellings: add a row to the sheet DM_XEPLOAI.",
      },
      {
        about: "Checking the figures",
        text: "The Check tab looks through the whole workbook, tables made by others too, for what is wrong or doubtful, each with its cell. What can be set right without a change of meaning (numbers stored as text, spellings of ratings, needless spaces) is shown before; choose, set right in one step, and take back if you like.",
      },
      {
        about: "Where data stays",
        text: "Data stays in this workbook alone. CHITIEU sends nothing and calls no other machine. This computer remembers the language chosen and the 5 functions used last, nothing else.",
      },
    ],
    language: "Language",
    feedback: "Feedback",
    feedbackToAdmin: "to the administrator who installed CHITIEU",
  },
  footer: "Not for classified documents. Everything is computed on this computer; nothing is sent anywhere.",
  outsideExcel:
    "This page is the pane of CHITIEU inside Excel and does nothing in a browser of its own. Open Excel, go to the Targets tab and choose Open pane.",
  didNotOpen: "The pane could not be opened. The =CHITIEU. functions in cells still compute.",
  reopen: "Open the pane again",
};

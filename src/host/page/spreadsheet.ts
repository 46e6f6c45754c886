import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/vi-VN";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortWords from "@univerjs/preset-sheets-sort/locales/vi-VN";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { undoOverride } from "../model/undo";

type PluginConstructor = Parameters<Univer["registerPlugin"]>[0];
type PluginWithOptions = [PluginConstructor, options: unknown];

export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Opens Univer, in Vietnamese, in an element of the page. The workbook is created by the caller. */
export function openSpreadsheet(container: HTMLElement): Spreadsheet {
  const univer = new Univer({
    override: undoOverride,
    locale: LocaleType.VI_VN,
    logLevel: LogLevel.WARN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        filterWords,
        sortWords,
        tableWords,
      ),
    },
  });
  // Excel shows no tag with a table's name; here it would lie over the row above the captions
  const withoutTags: PluginWithOptions = [UniverSheetsTableUIPlugin, { hideAnchor: true }];
  const presets = [
    UniverSheetsCorePreset({ container, sheets: { protectedRangeShadow: false } }),
    UniverSheetsConditionalFormattingPreset(),
    // the search box of a list cell takes the focus: what is typed into the cell would never end
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
  ];
  // presets share plugins, and each plugin may be registered once
  const plugins = new Map<string, PluginWithOptions>();
  const ofPresets = presets.flatMap((preset) => preset.plugins as (PluginConstructor | PluginWithOptions)[]);
  for (const each of [...ofPresets, withoutTags]) {
    const pair: PluginWithOptions = Array.isArray(each) ? each : [each, undefined];
    plugins.set(pair[0].pluginName, pair);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  return { univer, api: FUniver.newAPI(univer) };
}

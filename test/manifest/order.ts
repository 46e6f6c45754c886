/**
 * The order in which Excel's schema wants the children of an element. Excel rejects the whole manifest when two are swapped,
 * without saying which. A child that is not named here is a problem too.
 *
 * Source: the add-in-only manifest reference, "How to find the proper order of manifest elements".
 */
export const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Children of the root without which the manifest is not accepted, or would not be ours. */
export const NEEDED_IN_ROOT = CHILD_ORDER["OfficeApp"]?.filter((name) => name !== "AppDomains") ?? [];

/** Children of the custom-functions extension point; here the order differs from the other extension point. */
export const CUSTOM_FUNCTIONS_ORDER = ["Script", "Page", "Metadata", "Namespace"];

/** Children of an action, by its type. */
export const ACTION_ORDER: Readonly<Record<string, readonly string[]>> = {
  ShowTaskpane: ["TaskpaneId", "SourceLocation"],
  ExecuteFunction: ["FunctionName"],
};

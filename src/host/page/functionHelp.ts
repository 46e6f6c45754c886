import type { Injector } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionsMetadata } from "../model/functionMetadata";

/** Lets the spreadsheet offer our functions, with their help, while a formula is typed. */
export function registerFunctionHelp(injector: Injector, namespace: string, { functions }: FunctionsMetadata): void {
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description = "", parameters }) => ({
      functionName: `${namespace}.${name}`,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    })),
  );
}

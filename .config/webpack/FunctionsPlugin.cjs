const path = require("node:path");
const { functionFiles, inEnglish, readFunctions } = require("./functionRecords.cjs");
const { functionsMetadata } = require("./functionsMetadata.cjs");

/**
 * Writes `functions.json` (Vietnamese, by Microsoft's tool), `functions-en.json`, which the manifest names for English Excels,
 * and `functions-help.json`, which the pane shows. Any gap in a function file fails the build.
 */
class FunctionsPlugin {
  /** @param {{ folder: string }} options the folder of the function files */
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(FunctionsPlugin.name, (compilation) => {
      compilation.contextDependencies.add(path.resolve(this.folder));
      for (const file of functionFiles(this.folder)) compilation.fileDependencies.add(file);
      const emit = (name, content) =>
        compilation.emitAsset(name, new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`));
      compilation.hooks.processAssets.tapPromise(
        { name: FunctionsPlugin.name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { records, problems } = readFunctions(this.folder);
          const { metadata, problems: unsupported } = await functionsMetadata(this.folder);
          const all = [...problems, ...unsupported];
          compilation.errors.push(...all.map((problem) => new WebpackError(`custom function ${problem}`)));
          if (all.length > 0) return;
          emit("functions.json", metadata);
          emit("functions-en.json", inEnglish(metadata, records));
          emit("functions-help.json", records);
        },
      );
    });
  }
}

module.exports = { FunctionsPlugin };

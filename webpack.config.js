const { addIn } = require("./.config/webpack/addIn.cjs");
const { httpsOfDevelopment } = require("./.config/webpack/httpsOfDevelopment.cjs");
const { page } = require("./.config/webpack/page.cjs");
const { trial } = require("./.config/webpack/trial.cjs");

/**
 * Separate programs. `addin` → dist/, what staff install, and `page` → dist/tong-hop/ beside it. `trial` → build/trial/, the page that plays Excel on the
 * web (never part of dist). One alone: `webpack --config-name addin`.
 */
module.exports = async (_env, argv) => {
  const development = argv.mode === "development";
  const devServer = process.env.WEBPACK_SERVE ? await httpsOfDevelopment() : undefined;
  const { ADDIN_URL: address, CHITIEU_FEEDBACK: feedback } = process.env;
  return [{ ...addIn({ development, address, feedback }), ...(devServer && { devServer }) }, page(), trial()];
};

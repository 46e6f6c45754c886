/** The address manifest.xml is written for: the server of development. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/**
 * The manifest for another server.
 *
 * @param {string} manifest
 * @param {string | undefined} address `https://may-chu/chitieu`, with or without the last slash; none keeps the manifest
 * @returns {string}
 */
function withAddress(manifest, address) {
  if (!address) return manifest;
  const { protocol, href } = new URL(address);
  if (protocol !== "https:") throw new Error(`ADDIN_URL must be https, Excel loads no other: ${address}`);
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, href.endsWith("/") ? href : `${href}/`);
}

module.exports = { withAddress };

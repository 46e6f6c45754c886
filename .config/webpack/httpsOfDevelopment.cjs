const { getHttpsServerOptions } = require("office-addin-dev-certs");

/** The server from which real Excel loads the add-in while it is developed: https with a certificate this machine trusts. */
async function httpsOfDevelopment() {
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    // the page's content security policy forbids what hot replacement does
    hot: false,
    static: false,
    client: { overlay: false },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

module.exports = { httpsOfDevelopment };

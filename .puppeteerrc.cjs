// Browsers come from the system (Debian packages or an installed Chrome), never from a download during `npm ci`.
module.exports = { skipDownload: true };

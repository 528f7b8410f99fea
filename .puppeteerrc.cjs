// The press comes from the lockfile; no install downloads a browser of its own.
module.exports = { skipDownload: true }

/** The major version of the contract that this reader understands; any minor of it is fine. */
export const SUPPORTED_VERSION = /^1\./;

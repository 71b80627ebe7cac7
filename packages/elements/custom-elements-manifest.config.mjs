// For the analyzer, which would else write into the package.json of whatever folder it is called in.
export default { packagejson: false };

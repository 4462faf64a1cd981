// Stands in for a package that only serves to debug the one that asks for it.
export default {}

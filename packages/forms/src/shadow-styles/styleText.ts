const modules = import.meta.glob<string>('../**/*.module.css', { query: '?inline', import: 'default', eager: true })

/** Every rule of the package, in layers; the package build puts the built stylesheet in its place. */
export const styleText: string = Object.values(modules).join('\n')

export { SignatureDrawing, type SignatureDrawingProps } from './SignatureDrawing.js'

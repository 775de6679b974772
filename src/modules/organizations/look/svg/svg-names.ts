/** The elements that a logo is drawn with. All others are left out, with what is in them. */
export const drawingElements: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc style
   path rect circle ellipse line polyline polygon text tspan textPath
   linearGradient radialGradient stop pattern clipPath mask marker
   filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB
   feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset`.split(/\s+/),
);

/** The elements that are left out, but not what is in them: links, and choices. */
export const wrappingElements: ReadonlySet<string> = new Set(['a', 'switch']);

/** The elements in which text means something. */
export const textElements: ReadonlySet<string> = new Set([
  'title',
  'desc',
  'text',
  'tspan',
  'textPath',
]);

/** The elements that may refer to another one of the same image by `href`. */
export const referringElements: ReadonlySet<string> = new Set([
  'use',
  'textPath',
  'linearGradient',
  'radialGradient',
  'pattern',
]);

const styleProperties = `alignment-baseline baseline-shift clip-path clip-rule color
  color-interpolation color-interpolation-filters display dominant-baseline fill fill-opacity
  fill-rule filter flood-color flood-opacity font-family font-size font-style font-weight
  image-rendering isolation letter-spacing marker marker-end marker-mid marker-start mask
  mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-anchor text-decoration text-rendering transform transform-origin vector-effect
  visibility word-spacing`.split(/\s+/);

const plainAttributes =
  `amplitude class clipPathUnits cx cy d dx dy edgeMode exponent filterUnits fr
  fx fy gradientTransform gradientUnits height id in in2 intercept k1 k2 k3 k4 lengthAdjust
  markerHeight markerUnits markerWidth maskContentUnits maskUnits mode offset operator orient
  pathLength patternContentUnits patternTransform patternUnits points preserveAspectRatio
  primitiveUnits r refX refY result rotate rx ry slope spreadMethod startOffset stdDeviation
  tableValues textLength type values viewBox width x x1 x2 xml:space y y1 y2`.split(/\s+/);

/** The properties that a style may set. */
export const allowedProperties: ReadonlySet<string> = new Set(styleProperties);

/** The attributes that are kept where their values are harmless; `style` and `href` are read besides. */
export const allowedAttributes: ReadonlySet<string> = new Set([
  ...styleProperties,
  ...plainAttributes,
]);

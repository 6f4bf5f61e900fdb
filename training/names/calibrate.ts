/** A found span: the least margin of its tokens, and whether a true person stands there. */
export interface Judged {
  readonly margin: number;
  readonly isRight: boolean;
}

export interface Curve {
  readonly slope: number;
  readonly intercept: number;
}

const rounds = 30;

/**
 * The same curve moved so that 0.5 stands where so large a share is right. A text in which a word is wrongly replaced costs more than the probability
 * of one half says: it was clean.
 */
export function cautious({ slope, intercept }: Curve, share: number): Curve {
  return { slope, intercept: intercept - Math.log(share / (1 - share)) };
}

/** The logistic curve from margin to the share of right spans (Platt 1999), by Newton's method with halved steps where a whole one is too far. */
export function calibrate(judged: readonly Judged[]): Curve {
  let curve: Curve = { slope: 0, intercept: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const { slope, intercept } = newtonStep(judged, curve);
    let size = 1;
    const moved = (): Curve => ({ slope: curve.slope - size * slope, intercept: curve.intercept - size * intercept });
    while (size > 1e-6 && loss(judged, moved()) > loss(judged, curve)) size /= 2;
    if (size <= 1e-6) break;
    curve = moved();
  }
  return curve;
}

/** Keeps the curve finite where all spans are right. */
const ridge = 1e-3;

function newtonStep(judged: readonly Judged[], curve: Curve): Curve {
  let [gradientA, gradientB, aa, ab, bb] = [ridge * curve.slope, ridge * curve.intercept, ridge, 0, ridge];
  for (const { margin, isRight } of judged) {
    const probability = 1 / (1 + Math.exp(-(curve.slope * margin + curve.intercept)));
    const error = probability - Number(isRight);
    const curvature = probability * (1 - probability);
    gradientA += error * margin;
    gradientB += error;
    aa += curvature * margin * margin;
    ab += curvature * margin;
    bb += curvature;
  }
  const determinant = aa * bb - ab * ab;
  return {
    slope: (bb * gradientA - ab * gradientB) / determinant,
    intercept: (aa * gradientB - ab * gradientA) / determinant,
  };
}

function loss(judged: readonly Judged[], { slope, intercept }: Curve): number {
  let sum = (ridge / 2) * (slope * slope + intercept * intercept);
  for (const { margin, isRight } of judged) {
    const log = slope * margin + intercept;
    // log(1 + e^x) without overflow
    sum += Math.max(0, isRight ? -log : log) + Math.log1p(Math.exp(-Math.abs(log)));
  }
  return sum;
}

export function withFewPrivateProperties(code: string): string;

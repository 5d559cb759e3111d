/**
 * The link behind a contact that is written as an e-mail address or as a link.
 *
 * @example contactLink('privacy@example.com') // 'mailto:privacy@example.com'
 */
export function contactLink(contact: string): string {
  return /^(?:https?:|mailto:|[/#])/i.test(contact) ? contact : `mailto:${contact}`;
}

/** What the portal needs to know besides the process it runs in. */
import { z } from 'zod';

export const portalConfig = z.object({
  PORTAL_SESSION_SECRET: z
    .string()
    .min(32)
    .describe(
      'Geheim waarmee sessies van het portaal zijn ondertekend en versleuteld. Gelijk in alle processen.',
    ),
  PORTAL_SECURE_COOKIES: z
    .stringbool()
    .default(true)
    .describe('Cookies alleen over https. Zet dit alleen uit op een laptop.'),
  PORTAL_SESSION_MINUTES: z.coerce
    .number()
    .int()
    .min(10)
    .max(720)
    .default(120)
    .describe('Na hoeveel minuten zonder gebruik iemand is afgemeld.'),
  PORTAL_CLIENT_ID: z
    .string()
    .default('portal')
    .describe('Naam van het portaal bij de uitgever van OpenID Connect.'),
  PORTAL_CLIENT_SECRET: z
    .string()
    .optional()
    .describe('Geheim van het portaal bij de uitgever. Leeg: een openbare client met PKCE.'),
  PORTAL_ISSUER_URL: z
    .url()
    .optional()
    .describe('Adres waarop het portaal de uitgever zelf bereikt, als dat een ander is dan OIDC_ISSUER.'),
  PORTAL_BANNER: z
    .string()
    .max(200)
    .optional()
    .describe('Regel boven elke pagina, bijvoorbeeld dat dit een voorbeeldregio is.'),
});

export type PortalConfig = z.output<typeof portalConfig>;

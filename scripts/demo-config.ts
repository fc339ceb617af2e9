/** What the two demo processes of docker-compose.yml need to know. Nothing in production reads it. */
import { z } from 'zod';

export const demoConfig = z.object({
  HOST: z.string().default('127.0.0.1').describe('Adres waarop de demo-uitgever luistert.'),
  PORT: z.coerce.number().int().default(8080).describe('Poort waarop de demo-uitgever luistert.'),
  PUBLIC_URL: z.url().describe('Adres waarop mensen het portaal vinden.'),
  INTERNAL_URL: z.url().optional().describe('Adres waarop de diensten te bereiken zijn.'),
  REDIS_URL: z.string().startsWith('redis').describe('Verbinding met Redis of Valkey.'),
  ORGANISATIONS_DATABASE_URL: z
    .string()
    .startsWith('postgres')
    .describe('Verbinding als de rol van organisations.'),
  PORTAL_CLIENT_SECRET: z.string().optional().describe('Geheim van het portaal bij de demo-uitgever.'),
  DEMO_FOLDER: z.string().describe('Map voor de sleutels van de demo.'),
});

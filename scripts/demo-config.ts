/** What the two demo processes of docker-compose.yml need to know. Nothing in production reads it. */
import { redisConfig } from '@vlinderdas/platform/config/config';
import { z } from 'zod';

const demoConfig = z.object({
  PUBLIC_URL: z.url().describe('Adres waarop mensen het portaal vinden.'),
  ORGANISATIONS_DATABASE_URL: z
    .string()
    .startsWith('postgres')
    .describe('Verbinding als de rol van organisations.'),
  DEMO_FOLDER: z.string().describe('Map voor de sleutels van de demo.'),
});

export const demoProviderConfig = z.object({
  ...demoConfig.shape,
  ...redisConfig.shape,
  HOST: z.string().default('127.0.0.1').describe('Adres waarop de demo-uitgever luistert.'),
  PORT: z.coerce.number().int().default(8080).describe('Poort waarop de demo-uitgever luistert.'),
  PORTAL_CLIENT_SECRET: z.string().optional().describe('Geheim van het portaal bij de demo-uitgever.'),
});

export const demoRegionConfig = z.object({
  ...demoConfig.shape,
  INTERNAL_URL: z.url().describe('Adres waarop de diensten te bereiken zijn.'),
});

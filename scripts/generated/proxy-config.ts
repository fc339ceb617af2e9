/** deploy/nginx.conf: one origin before the services, from the same route table as the services themselves. */
import { basePaths, type ServiceName, serviceNames } from '../../services/catalogue.ts';

/** Port on which every process of the compose file listens, inside its own container. */
const PORT = 8080;

const apis = serviceNames.filter((name) => basePaths[name] !== '');
const pages = serviceNames.filter((name) => basePaths[name] === '');

export function proxyConfig(): Record<string, string> {
  return { 'deploy/nginx.conf': nginx() };
}

const nginx =
  () => `# Made by \`npm run generate\` from services/catalogue.ts. For the proxy of docker-compose.yml.

# Names are asked again every few seconds: a service that is scaled or replaced is found without a reload.
resolver 127.0.0.11 valid=5s ipv6=off;

server {
  listen ${PORT};
  server_tokens off;
  # The services set their own limits; the largest is a bulk delivery of candidates.
  client_max_body_size 50m;

  # Bodies and live pages pass through as they come.
  proxy_request_buffering off;
  proxy_buffering off;
  proxy_http_version 1.1;
  proxy_read_timeout 75s;
  proxy_set_header Connection "";
  proxy_set_header Host $http_host;
  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
  proxy_set_header X-Forwarded-Proto $forwarded_proto;

${apis.map((name) => location(below(basePaths[name]), name)).join('')}
  # The demo identity provider. Without the profile "demo" it does not run, and this answers 502.
${location(below('/oidc'), 'demo-oidc')}
${pages.map((name) => location('/', name)).join('')}}

# What a proxy with TLS before this one says; else how the request came.
map $http_x_forwarded_proto $forwarded_proto {
  default $scheme;
  https https;
}
`;

/** The path itself and all below it. A prefix that ends in a slash would make nginx redirect. */
const below = (path: string) => `~ ^${path}(/|$)`;

/** The address in a variable, as nginx otherwise asks for it once, at start, and refuses to start without it. */
function location(path: string, upstream: ServiceName | 'demo-oidc'): string {
  return `  location ${path} {
    set $upstream http://${upstream}:${PORT};
    proxy_pass $upstream;
  }
`;
}

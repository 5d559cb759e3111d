import { createServer } from 'node:http';
import type { Server } from 'node:http';

/** An invented disruption, as a status page of the usual kind tells of it. */
const FEED = {
  page: {
    id: 'example',
    name: 'Example',
    url: 'https://status.example.com',
    updated_at: '2026-11-25T23:50:00Z',
  },
  status: { indicator: 'major', description: 'Partial System Outage' },
  components: [
    { id: 'crm', name: 'CRM', status: 'operational' },
    { id: 'documents', name: 'Documents', status: 'major_outage' },
  ],
  incidents: [
    {
      id: 'slow-documents',
      name: 'Documents open slowly',
      status: 'investigating',
      impact: 'major',
      created_at: '2026-11-25T23:10:00Z',
      shortlink: 'https://status.example.com/incidents/slow-documents',
      components: [{ id: 'documents', name: 'Documents', status: 'major_outage' }],
      incident_updates: [
        {
          id: 'first',
          status: 'investigating',
          body: 'We are looking for the cause.',
          created_at: '2026-11-25T23:50:00Z',
        },
      ],
    },
  ],
  scheduled_maintenances: [],
};

/** A status feed that answers everybody at once. */
export const promptFeed = (): Server =>
  createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
      .end(JSON.stringify(FEED));
  });

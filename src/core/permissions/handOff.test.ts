import { describe, expect, test } from 'vitest';
import { handOff } from './handOff.ts';

const app = {
  client: '11111111-2222-3333-4444-555555555555',
  tenant: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
} as const;

describe('the hand-off', () => {
  test('of an application permission assigns the app role and asks for .default', () => {
    const { type, powershell, azureCli, scopes, adminConsent } = handOff(['Mail.Read'], 'application', app);
    expect(type).toBe('application');
    expect(powershell).toContain("foreach ($name in 'Mail.Read')");
    expect(powershell).toContain('New-MgServicePrincipalAppRoleAssignment');
    expect(azureCli).toContain('=Role');
    expect(scopes).toEqual(['https://graph.microsoft.com/.default']);
    expect(adminConsent).toBe(
      'https://login.microsoftonline.com/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/adminconsent?client_id=11111111-2222-3333-4444-555555555555',
    );
  });

  test('of a pair of delegated permissions adds both to the grant that exists', () => {
    const { powershell, azureCli, scopes } = handOff(['A.Read', 'B.Write'], 'delegatedWork', app);
    expect(powershell).toContain("$add = 'A.Read', 'B.Write'");
    expect(powershell).toContain('Update-MgOauth2PermissionGrant');
    expect(azureCli.match(/=Scope/g)).toHaveLength(2);
    expect(scopes).toEqual(['https://graph.microsoft.com/A.Read', 'https://graph.microsoft.com/B.Write']);
  });

  test.each([
    [
      'us-government',
      'login.microsoftonline.us',
      'portal.azure.us',
      'graph.microsoft.us',
      'USGov',
      'AzureUSGovernment',
    ],
    [
      'us-government-dod',
      'login.microsoftonline.us',
      'portal.azure.us',
      'dod-graph.microsoft.us',
      'USGovDoD',
      'AzureUSGovernment',
    ],
    [
      'china',
      'login.partner.microsoftonline.cn',
      'portal.azure.cn',
      'microsoftgraph.chinacloudapi.cn',
      'China',
      'AzureChinaCloud',
    ],
  ] as const)('in the cloud %s names its own hosts', (cloud, login, portal, graph, environment, azure) => {
    const made = handOff(['Mail.Read'], 'application', { ...app, cloud });
    expect(made.portal).toBe(portal);
    expect(made.adminConsent).toContain(`https://${login}/`);
    expect(made.scopes).toEqual([`https://${graph}/.default`]);
    expect(made.powershell).toMatch(new RegExp(`-Environment ${environment}$`, 'm'));
    expect(made.azureCli).toMatch(new RegExp(`^az cloud set --name ${azure}\naz login\n`));
  });

  test('in the global cloud says nothing of clouds', () => {
    const { powershell, azureCli, portal } = handOff(['Mail.Read'], 'application', app);
    expect(portal).toBe('entra.microsoft.com');
    expect(powershell).not.toContain('-Environment');
    expect(azureCli).not.toContain('az cloud');
  });

  test.each([undefined, 'no id', "x' -or 1", 'eyJhbGciOi'])(
    'leaves out a client that is no id: %s',
    (client) => {
      const { adminConsent, powershell } = handOff(['Mail.Read'], 'application', { client });
      expect(adminConsent).toBeNull();
      expect(powershell).toContain("appId eq '<application (client) ID>'");
    },
  );
});

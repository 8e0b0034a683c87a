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
    ['us-government', 'login.microsoftonline.us', 'USGov'],
    ['china', 'login.partner.microsoftonline.cn', 'China'],
  ] as const)('in the cloud %s names its own hosts', (cloud, login, environment) => {
    const { adminConsent, portal, powershell } = handOff(['Mail.Read'], 'application', { ...app, cloud });
    expect(portal).toBe(cloud === 'china' ? 'portal.azure.cn' : 'portal.azure.us');
    expect(adminConsent).toContain(`https://${login}/`);
    expect(powershell).toContain(`-Environment ${environment}`);
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

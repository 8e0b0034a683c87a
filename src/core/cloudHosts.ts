import type { Cloud } from './facts/fact.ts';

/**
 * The hosts of each cloud, and what Microsoft Graph PowerShell and the Azure CLI call it.
 * https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud and /graph/deployments
 */
export const cloudHosts: Readonly<
  Record<Cloud, { login: string; graph: string; portal: string; powershell: string; azureCli: string }>
> = {
  global: {
    login: 'login.microsoftonline.com',
    graph: 'graph.microsoft.com',
    portal: 'entra.microsoft.com',
    powershell: 'Global',
    azureCli: 'AzureCloud',
  },
  'us-government': {
    login: 'login.microsoftonline.us',
    graph: 'graph.microsoft.us',
    portal: 'portal.azure.us',
    powershell: 'USGov',
    azureCli: 'AzureUSGovernment',
  },
  'us-government-dod': {
    login: 'login.microsoftonline.us',
    graph: 'dod-graph.microsoft.us',
    portal: 'portal.azure.us',
    powershell: 'USGovDoD',
    azureCli: 'AzureUSGovernment',
  },
  china: {
    login: 'login.partner.microsoftonline.cn',
    graph: 'microsoftgraph.chinacloudapi.cn',
    portal: 'portal.azure.cn',
    powershell: 'China',
    azureCli: 'AzureChinaCloud',
  },
};

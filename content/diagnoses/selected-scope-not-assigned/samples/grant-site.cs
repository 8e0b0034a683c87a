using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Graph;
using Microsoft.Graph.Models;

public static class SelectedSite
{
    // The client signs in an administrator with Sites.FullControl.All: not the app that is to get the site.
    public static async Task GiveAsync(GraphServiceClient admin, string siteId, string appId)
    {
        await admin.Sites[siteId].Permissions.PostAsync(new Permission
        {
            Roles = new List<string> { "write" },
            GrantedToIdentities = new List<IdentitySet>
            {
                new IdentitySet { Application = new Identity { Id = appId, DisplayName = "Your app" } },
            },
        });
    }
}

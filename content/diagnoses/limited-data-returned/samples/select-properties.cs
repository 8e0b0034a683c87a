using System.Threading.Tasks;
using Microsoft.Graph;
using Microsoft.Graph.Models;

public static class Properties
{
    // Department does not come by itself. Name what you need.
    public static Task<User?> ReadAsync(GraphServiceClient graph, string userId) =>
        graph.Users[userId].GetAsync(request =>
            request.QueryParameters.Select = new[] { "id", "displayName", "department" });
}

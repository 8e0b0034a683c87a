using System;
using System.Threading.Tasks;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

public static class NewObjects
{
    /// <summary>Reads a user that was just created; null if it never appears.</summary>
    public static async Task<User?> ReadAsync(GraphServiceClient graph, string id)
    {
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            try
            {
                return await graph.Users[id].GetAsync();
            }
            catch (ODataError error) when (error.ResponseStatusCode == 404)
            {
                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt)));
            }
        }
        return null;
    }
}

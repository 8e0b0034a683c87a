#Requires -Modules Microsoft.Graph.Users, Microsoft.Graph.Groups

# Department does not come by itself. Name what you need.
Get-MgUser -UserId 'user@example.com' -Property 'Id', 'DisplayName', 'Department' |
    Select-Object 'DisplayName', 'Department'

# Which members came back with nothing but their type and ID?
Get-MgGroupMember -GroupId 'your-group-id' -All |
    Where-Object { -not $_.AdditionalProperties['displayName'] } |
    Select-Object 'Id', @{ Name = 'Type'; Expression = { $_.AdditionalProperties['@odata.type'] } }

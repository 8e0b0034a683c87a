#Requires -Modules MicrosoftTeams

# As a Teams administrator. The user is the one in the path of the failing call, mostly the organizer.
Connect-MicrosoftTeams
New-CsApplicationAccessPolicy -Identity 'Meetings-app' -AppIds 'your-client-id' -Description 'Reads meetings for these users'
Grant-CsApplicationAccessPolicy -PolicyName 'Meetings-app' -Identity 'object-id-of-the-user'

# For all users without a policy of their own:
# Grant-CsApplicationAccessPolicy -PolicyName 'Meetings-app' -Global
Get-CsOnlineUser -Identity 'object-id-of-the-user' | Select-Object -Property 'UserPrincipalName', 'ApplicationAccessPolicy'

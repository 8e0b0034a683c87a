#Requires -Modules ExchangeOnlineManagement

# As an Exchange administrator. The IDs: application (client) ID, and object ID of the enterprise application.
Connect-ExchangeOnline
$appId = 'your-client-id'
$objectId = 'object-id-of-the-enterprise-application'
$mailbox = 'ada@contoso.com'

# What is there now: the legacy policies, and what they say about one mailbox.
Get-ApplicationAccessPolicy | Where-Object AppId -EQ $appId
Test-ApplicationAccessPolicy -Identity $mailbox -AppId $appId

# RBAC for Applications: the mailboxes of one department, read only.
New-ServicePrincipal -AppId $appId -ObjectId $objectId -DisplayName 'Your app'
New-ManagementScope -Name 'Support mailboxes' -RecipientRestrictionFilter "Department -eq 'Support'"
New-ManagementRoleAssignment -App $objectId -Role 'Application Mail.Read' -CustomResourceScope 'Support mailboxes'
Test-ServicePrincipalAuthorization -Identity $objectId -Resource $mailbox

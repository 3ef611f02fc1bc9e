# Every cmdlet of the module at work, where it succeeds and where it fails. Secrets.Tests.ps1 looks at what it shows.
# $c holds: Address, Token (SecureString), Login and WrongLogin (PSCredential), Options (for Connect-Tmdb), Approve (has a request token approved).
# A connection of a user is there when a script starts; with a read token also a v4 user token.

[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'Used in a nested block.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'Helpers of a test.')]
param()

function Get-CmdletAtWork {
    @{
        'Add-TmdbFavorite' = @(
            { Add-TmdbFavorite 550 -PassThru }
            { Add-TmdbFavorite 999999999 }
            { Add-TmdbFavorite 550 -WhatIf }
            { [pscustomobject]@{ MovieId = 'none' } | Add-TmdbFavorite }
        )
        'Add-TmdbSandboxFault' = @(
            { Add-TmdbSandboxFault Html -Path '/none' }
        )
        'Add-TmdbWatchlistItem' = @(
            { Add-TmdbWatchlistItem -TvSeriesId 1396 -PassThru }
            { Add-TmdbWatchlistItem 999999999 }
        )
        'Approve-TmdbRequestToken' = @(
            { New-TmdbRequestToken | Approve-TmdbRequestToken -Credential $c.Login -PassThru }
            { New-TmdbRequestToken | Approve-TmdbRequestToken -Credential $c.WrongLogin }
            { New-TmdbRequestToken | Approve-TmdbRequestToken -Credential $c.Login -WhatIf }
            { New-TmdbRequestToken | Approve-TmdbRequestToken -Browser }
            { New-TmdbRequestToken -ApiVersion 4 | Approve-TmdbRequestToken -Credential $c.Login }
        )
        'Connect-Tmdb' = @(
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o }
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o -SkipValidation }
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o -Credential $c.Login }
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o -Credential $c.WrongLogin }
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o -Guest }
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o -Guest -Credential $c.Login }
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o -Interactive -ApprovalTimeoutSec 1 }
            { $o = $c.Options; Save-TmdbConnection Tmdb -Vault Home -Force; Connect-Tmdb -SecretName Tmdb -Vault Home @o }
            { $o = $c.Options; Connect-Tmdb -SecretName None @o }
            { Connect-Tmdb -Token $c.Token -BaseUri http://example.org/ }
            { Connect-Tmdb -Token $c.Token -BaseUri http://127.0.0.1:1/ -MaximumRetryCount 0 }
            {
                $o = $c.Options
                try {
                    $env:TMDB_BEARER_TOKEN = [System.Net.NetworkCredential]::new('', $c.Token).Password
                    Connect-Tmdb @o
                } finally {
                    $env:TMDB_BEARER_TOKEN = $null
                }
            }
            # Damaged in different ways.
            { $o = $c.Options; Connect-Tmdb -Token "$([System.Net.NetworkCredential]::new('', $c.Token).Password).x" @o }
            { $o = $c.Options; Connect-Tmdb -Token ([System.Net.NetworkCredential]::new('', $c.Token).Password -replace '^[^.]*', 'e') @o }
            { $o = $c.Options; Connect-Tmdb -Token ([System.Net.NetworkCredential]::new('', $c.Token).Password -replace '$', "`nx") @o }
            { $o = $c.Options; Connect-Tmdb -Token @([System.Net.NetworkCredential]::new('', $c.Token).Password, 'x') @o }
        )
        'Disconnect-Tmdb' = @(
            { Disconnect-Tmdb -WhatIf }
            { Disconnect-Tmdb -RevokeSession }
            { Disconnect-Tmdb }
        )
        'Get-TmdbAccount' = @({ Get-TmdbAccount })
        'Get-TmdbConnection' = @({ Get-TmdbConnection })
        'Get-TmdbFavorite' = @({ Add-TmdbFavorite 550; Get-TmdbFavorite })
        'Get-TmdbGenre' = @(
            { Get-TmdbGenre }
            { Get-TmdbGenre Movie -Language none }
        )
        'Get-TmdbMovie' = @(
            { Get-TmdbMovie 550 -Include AccountStates }
            { 550, 999999999, 680 | Get-TmdbMovie }
        )
        'Get-TmdbRating' = @({ Set-TmdbRating -MovieId 550 -Value 8; Get-TmdbRating })
        'Get-TmdbSandbox' = @({ Get-TmdbSandbox })
        'Get-TmdbTvSeries' = @(
            { Get-TmdbTvSeries 1396 -Include AccountStates }
            { Get-TmdbTvSeries 999999999 }
        )
        'Get-TmdbWatchlistItem' = @({ Add-TmdbWatchlistItem 550; Get-TmdbWatchlistItem })
        'Invoke-TmdbRequest' = @(
            { Invoke-TmdbRequest /3/account }
            { Invoke-TmdbRequest /3/movie/550/account_states -Raw }
            { Invoke-TmdbRequest /3/none }
            { Invoke-TmdbRequest /3/movie/550/rating -Method Post -Body @{ value = 7 } }
            { Invoke-TmdbRequest '/3/movie/../account' }
            { Invoke-TmdbRequest '/3/movie/550?session_id=x' }
        )
        'New-TmdbGuestSession' = @(
            { New-TmdbGuestSession; Set-TmdbRating -MovieId 550 -Value 8; Get-TmdbRating; Add-TmdbFavorite 550 }
        )
        'New-TmdbRequestToken' = @(
            { New-TmdbRequestToken }
            { New-TmdbRequestToken -ApiVersion 4 }
        )
        'New-TmdbSession' = @(
            { New-TmdbRequestToken | Approve-TmdbRequestToken -Credential $c.Login -PassThru | New-TmdbSession }
            { New-TmdbRequestToken | New-TmdbSession }
            { New-TmdbSession -FromUserToken }
            { New-TmdbSession 'no token' }
        )
        'New-TmdbUserToken' = @(
            { $token = New-TmdbRequestToken -ApiVersion 4; & $c.Approve $token; New-TmdbUserToken $token }
            { New-TmdbRequestToken -ApiVersion 4 | New-TmdbUserToken }
            { New-TmdbRequestToken | New-TmdbUserToken }
        )
        'Remove-TmdbFavorite' = @(
            { Remove-TmdbFavorite 550 -PassThru }
            { Remove-TmdbFavorite 999999999 }
        )
        'Remove-TmdbRating' = @(
            { Remove-TmdbRating 550 }
            { Remove-TmdbRating 999999999 }
        )
        'Remove-TmdbSession' = @(
            { Remove-TmdbSession -WhatIf }
            { Remove-TmdbSession -Confirm:$false }
            { Remove-TmdbSession -Confirm:$false }
        )
        'Remove-TmdbUserToken' = @(
            { Remove-TmdbUserToken -WhatIf }
            { Remove-TmdbUserToken -Confirm:$false }
            { Remove-TmdbUserToken -Confirm:$false }
        )
        'Remove-TmdbWatchlistItem' = @(
            { Remove-TmdbWatchlistItem 550 -PassThru }
            { Remove-TmdbWatchlistItem 999999999 }
        )
        'Save-TmdbConnection' = @(
            { Save-TmdbConnection Mine -Vault Home -WhatIf }
            { Save-TmdbConnection Mine -Vault Home }
            { Save-TmdbConnection Mine -Vault Home }
            { Save-TmdbConnection Mine -Force }
        )
        'Search-TmdbMovie' = @({ Search-TmdbMovie 'Fight Club' -First 1 })
        'Search-TmdbTvSeries' = @({ Search-TmdbTvSeries 'Breaking' -First 1 })
        'Set-TmdbRating' = @(
            { Set-TmdbRating -MovieId 550 -Value 8.5 -PassThru }
            { Set-TmdbRating -MovieId 550 -Value 8.7 }
            { Set-TmdbRating -MovieId 999999999 -Value 8 }
        )
        'Start-TmdbSandbox' = @({ Start-TmdbSandbox -OutVariable own; $own | Stop-TmdbSandbox })
        'Stop-TmdbSandbox' = @({ Stop-TmdbSandbox -WhatIf; Start-TmdbSandbox | Stop-TmdbSandbox })
        'Test-TmdbConnection' = @({ Test-TmdbConnection })
    }
}

# A vault in memory, by the name of SecretManagement's module.
function Import-MemoryVault {
    New-Module -Name Microsoft.PowerShell.SecretManagement -ScriptBlock {
        $script:secrets = @{}

        function Get-Secret {
            [CmdletBinding()] param([string] $Name, [string] $Vault)

            if (-not $script:secrets.ContainsKey($Name)) {
                throw [System.Management.Automation.ErrorRecord]::new([System.Management.Automation.ItemNotFoundException]::new("The secret $Name was not found."), 'GetSecretNotFound', 'ObjectNotFound', $null)
            }

            $script:secrets[$Name]
        }

        function Set-Secret {
            [CmdletBinding()] param([string] $Name, [string] $Vault, $Secret)

            $script:secrets[$Name] = $Secret
        }

        function Get-SecretInfo {
            [CmdletBinding()] param([string] $Name, [string] $Vault)

            $script:secrets.Keys | Where-Object { $_ -like $Name } | ForEach-Object { [pscustomobject]@{ Name = $_; VaultName = 'Home' } }
        }

        function Get-SecretVault {
            [CmdletBinding()] param([string] $Name)

            [pscustomobject]@{ Name = 'Home'; IsDefault = $true }
        }
    } | Import-Module -Global
}

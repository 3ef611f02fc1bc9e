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
        'Add-TmdbListItem' = @(
            { $list = New-TmdbList Mine; Add-TmdbListItem $list 550 -PassThru; Add-TmdbListItem $list 999999999, 550 }
            { Add-TmdbListItem 999999999 550 }
            { Add-TmdbListItem 1 550 -WhatIf }
            { Add-TmdbListItem none 550 }
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
        'Clear-TmdbCache' = @(
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o -Cache; Get-TmdbMovie 550; Get-TmdbMovie 550; Get-TmdbConnection; Clear-TmdbCache }
            {
                $o = $c.Options
                $folder = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid())
                Connect-Tmdb -Token $c.Token @o -CachePath $folder
                Get-TmdbMovie 550
                Clear-TmdbCache
                Remove-Item $folder -Recurse
            }
            { Clear-TmdbCache -WhatIf }
            { $o = $c.Options; Clear-TmdbCache -Connection (Connect-Tmdb -Token $c.Token @o) }
        )
        'Clear-TmdbList' = @(
            { $list = New-TmdbList Mine; Add-TmdbListItem $list 550; Clear-TmdbList $list -PassThru }
            { Clear-TmdbList 999999999 }
        )
        'Connect-Tmdb' = @(
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o }
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o -SkipValidation }
            { $o = $c.Options; Connect-Tmdb -Token $c.Token @o -CachePath "$([System.Environment]::ProcessPath)/no" }
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
        'Find-TmdbMovie' = @(
            { Find-TmdbMovie -Genre Drama -MinimumVote 7 -First 1 }
            { Find-TmdbMovie -Genre None }
            { Find-TmdbMovie -List Popular -First 1 }
        )
        'Find-TmdbPerson' = @({ Find-TmdbPerson -First 1 })
        'Find-TmdbTvSeries' = @(
            { Find-TmdbTvSeries -Genre Drama -First 1 }
            { Find-TmdbTvSeries -OriginCountry None }
            { Find-TmdbTvSeries -List Popular -First 1 }
        )
        'Get-TmdbAccount' = @({ Get-TmdbAccount })
        'Get-TmdbAccountState' = @(
            { Get-TmdbAccountState 550 }
            { Get-TmdbAccountState 999999999 }
        )
        'Get-TmdbAlternativeName' = @(
            { Get-TmdbAlternativeName 1 }
            { Get-TmdbAlternativeName 999999999 }
        )
        'Get-TmdbAlternativeTitle' = @(
            { Get-TmdbAlternativeTitle 550 }
            { Get-TmdbAlternativeTitle 999999999 }
        )
        'Get-TmdbCertification' = @({ Get-TmdbCertification Movie -Region US })
        'Get-TmdbChange' = @(
            { Get-TmdbChange 550 }
            { Get-TmdbChange 550 -EndDate 2026-01-01 }
        )
        'Get-TmdbChangedId' = @(
            { Get-TmdbChangedId Movie | Select-Object -First 1 }
            { Get-TmdbChangedId -StartDate 2020-01-02 -EndDate 2020-01-01 }
        )
        'Get-TmdbCollection' = @(
            { Get-TmdbCollection 2344 }
            { Get-TmdbCollection 999999999 }
        )
        'Get-TmdbCompany' = @(
            { Get-TmdbCompany 1 }
            { Get-TmdbCompany 999999999 }
        )
        'Get-TmdbConfiguration' = @({ Get-TmdbConfiguration })
        'Get-TmdbConnection' = @({ Get-TmdbConnection })
        'Get-TmdbContentRating' = @(
            { Get-TmdbContentRating 1396 }
            { Get-TmdbContentRating 999999999 }
        )
        'Get-TmdbCountry' = @({ Get-TmdbCountry DE })
        'Get-TmdbCredit' = @(
            { Get-TmdbCredit 550 }
            { Get-TmdbCredit -PersonId 287 }
            { Get-TmdbCredit -CreditId none }
        )
        'Get-TmdbExternalId' = @(
            { Get-TmdbExternalId 550 }
            { Get-TmdbExternalId -PersonId 999999999 }
        )
        'Get-TmdbFavorite' = @({ Add-TmdbFavorite 550; Get-TmdbFavorite })
        'Get-TmdbGenre' = @(
            { Get-TmdbGenre }
            { Get-TmdbGenre Movie -Language none }
        )
        'Get-TmdbImage' = @(
            { Get-TmdbImage 550 -ImageLanguage original, none }
            { Get-TmdbImage 999999999 }
        )
        'Get-TmdbJob' = @({ Get-TmdbJob Director })
        'Get-TmdbKeyword' = @(
            { Get-TmdbKeyword -MovieId 550 }
            { Get-TmdbKeyword 999999999 }
        )
        'Get-TmdbLanguage' = @({ Get-TmdbLanguage de })
        'Get-TmdbList' = @(
            { $null = New-TmdbList Mine; Get-TmdbList; Get-TmdbList | Get-TmdbList }
            { Get-TmdbList 999999999 }
            { Get-TmdbList -MovieId 550 }
        )
        'Get-TmdbListItem' = @(
            { $list = New-TmdbList Mine; Add-TmdbListItem $list 550; Get-TmdbListItem $list }
            { Get-TmdbListItem 999999999 }
        )
        'Get-TmdbMovie' = @(
            { Get-TmdbMovie 550 -Include AccountStates }
            { 550, 999999999, 680 | Get-TmdbMovie }
        )
        'Get-TmdbNetwork' = @(
            { Get-TmdbNetwork 49 }
            { Get-TmdbNetwork 999999999 }
        )
        'Get-TmdbPerson' = @(
            { Get-TmdbPerson 287 }
            { Get-TmdbPerson -Latest }
            { Get-TmdbPerson 999999999 }
        )
        'Get-TmdbPrimaryTranslation' = @({ Get-TmdbPrimaryTranslation de-* })
        'Get-TmdbProvider' = @({ Get-TmdbProvider Movie -Region US | Select-Object -First 1 })
        'Get-TmdbRating' = @({ Set-TmdbRating -MovieId 550 -Value 8; Get-TmdbRating })
        'Get-TmdbRecommendation' = @(
            { Get-TmdbRecommendation 550 }
            { Get-TmdbRecommendation 999999999 }
        )
        'Get-TmdbReleaseDate' = @(
            { Get-TmdbReleaseDate 550 }
            { Get-TmdbReleaseDate 999999999 }
        )
        'Get-TmdbReview' = @(
            { Get-TmdbReview -MovieId 550 }
            { Get-TmdbReview none }
        )
        'Get-TmdbSandbox' = @({ Get-TmdbSandbox })
        'Get-TmdbScreening' = @(
            { Get-TmdbScreening 1399 }
            { Get-TmdbScreening 999999999 }
        )
        'Get-TmdbSimilarTitle' = @(
            { Get-TmdbSimilarTitle 550 }
            { Get-TmdbSimilarTitle 999999999 }
        )
        'Get-TmdbTaggedImage' = @(
            { Get-TmdbTaggedImage 287 }
            { Get-TmdbTaggedImage 999999999 }
        )
        'Get-TmdbTimeZone' = @({ Get-TmdbTimeZone -CountryCode DE })
        'Get-TmdbTranslation' = @(
            { Get-TmdbTranslation 550 }
            { Get-TmdbTranslation 999999999 }
        )
        'Get-TmdbTrending' = @(
            { Get-TmdbTrending -First 3 }
            { Get-TmdbTrending Person -Window Week -First 1 }
        )
        'Get-TmdbTvEpisode' = @(
            { Get-TmdbTvEpisode 1396 1 1 -Include AccountStates }
            { Get-TmdbTvEpisode 1396 1 99 }
        )
        'Get-TmdbTvEpisodeGroup' = @(
            { Get-TmdbTvEpisodeGroup -TvSeriesId 1396 }
            { Get-TmdbTvEpisodeGroup none }
        )
        'Get-TmdbTvSeason' = @(
            { Get-TmdbTvSeason 1396 1 -Include AccountStates }
            { Get-TmdbTvSeason 1396 99 }
        )
        'Get-TmdbTvSeries' = @(
            { Get-TmdbTvSeries 1396 -Include AccountStates }
            { Get-TmdbTvSeries 999999999 }
        )
        'Get-TmdbVideo' = @(
            { Get-TmdbVideo 550 }
            { Get-TmdbVideo 999999999 }
        )
        'Get-TmdbWatchlistItem' = @({ Add-TmdbWatchlistItem 550; Get-TmdbWatchlistItem })
        'Get-TmdbWatchProvider' = @(
            { Get-TmdbWatchProvider 550 }
            { Get-TmdbWatchProvider 999999999 }
        )
        'Get-TmdbWatchRegion' = @({ Get-TmdbWatchRegion | Select-Object -First 1 })
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
        'New-TmdbList' = @(
            { New-TmdbList Mine }
            { New-TmdbList Mine -Public:$false }
            { New-TmdbList Mine -WhatIf }
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
        'Remove-TmdbList' = @(
            { New-TmdbList Mine | Remove-TmdbList -PassThru }
            { Remove-TmdbList 999999999 }
        )
        'Remove-TmdbListItem' = @(
            { $list = New-TmdbList Mine; Add-TmdbListItem $list 550; Remove-TmdbListItem $list 550 -PassThru; Remove-TmdbListItem $list 680 }
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
        'Resolve-TmdbId' = @(
            { Resolve-TmdbId tt0137523 }
            { 'tt9999999', 'none' | Resolve-TmdbId }
            { Resolve-TmdbId -TvdbId 81189 -PassThru }
        )
        'Save-TmdbConnection' = @(
            { Save-TmdbConnection Mine -Vault Home -WhatIf }
            { Save-TmdbConnection Mine -Vault Home }
            { Save-TmdbConnection Mine -Vault Home }
            { Save-TmdbConnection Mine -Force }
        )
        'Search-Tmdb' = @({ Search-Tmdb Alien -First 3 })
        'Search-TmdbCollection' = @({ Search-TmdbCollection a -First 1 })
        'Search-TmdbCompany' = @({ Search-TmdbCompany a -First 1 })
        'Search-TmdbKeyword' = @({ Search-TmdbKeyword a -First 1 })
        'Search-TmdbMovie' = @({ Search-TmdbMovie 'Fight Club' -First 1 })
        'Search-TmdbPerson' = @({ Search-TmdbPerson Brad -First 1 })
        'Search-TmdbTvSeries' = @({ Search-TmdbTvSeries 'Breaking' -First 1 })
        'Set-TmdbList' = @(
            { $list = New-TmdbList Mine; Set-TmdbList $list -Name Yours -Public:$false -PassThru; Set-TmdbList $list }
        )
        'Set-TmdbListItem' = @(
            { $list = New-TmdbList Mine; Add-TmdbListItem $list 550; Set-TmdbListItem $list 550 -Comment Good -PassThru; Set-TmdbListItem $list 550 }
        )
        'Set-TmdbRating' = @(
            { Set-TmdbRating -MovieId 550 -Value 8.5 -PassThru }
            { Set-TmdbRating -MovieId 550 -Value 8.7 }
            { Set-TmdbRating -MovieId 999999999 -Value 8 }
        )
        'Start-TmdbSandbox' = @({ Start-TmdbSandbox -OutVariable own; $own | Stop-TmdbSandbox })
        'Stop-TmdbSandbox' = @({ Stop-TmdbSandbox -WhatIf; Start-TmdbSandbox | Stop-TmdbSandbox })
        'Test-TmdbConnection' = @({ Test-TmdbConnection })
        'Test-TmdbListItem' = @(
            { $list = New-TmdbList Mine; Test-TmdbListItem $list 550 }
            { Test-TmdbListItem 999999999 550 }
        )
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

# Runs an example of the help as a reader would who is signed in to the sandbox and has rated and listed a few things.
# The test answers what the example asks; Set-Browser of Common.ps1 plays the browser.
function Invoke-Example {
    param([string] $Code)

    $ErrorActionPreference = 'Stop'
    $ConfirmPreference = 'None'
    $exampleSandbox = Start-TmdbSandbox
    $null = Connect-Tmdb -Sandbox -Credential $exampleSandbox.Credential
    Add-TmdbFavorite 550, 348
    Add-TmdbFavorite -TvSeriesId 1396, 456
    Add-TmdbWatchlistItem 155, 27205
    Add-TmdbWatchlistItem -TvSeriesId 66732
    Set-TmdbRating 680, 13 9
    Set-TmdbRating 1893 4.5
    Set-TmdbRating -TvSeriesId 1399 -Value 9.5

    # What says Connect-Tmdb, and not to the sandbox, means TMDB: that is the sandbox here.
    $PSDefaultParameterValues = @{ 'Connect-Tmdb:BaseUri' = $exampleSandbox.BaseUri }
    $env:TMDB_BEARER_TOKEN = $exampleSandbox.Token

    function Read-Host {
        [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidOverwritingBuiltInCmdlets', '', Justification = 'The test is the user.')]
        [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'As the real one has it.')]
        param([string] $Prompt, [switch] $AsSecureString)

        if ($AsSecureString) {
            [System.Net.NetworkCredential]::new('', $exampleSandbox.Token).SecurePassword
        }
    }

    function Get-Credential {
        [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidOverwritingBuiltInCmdlets', '', Justification = 'The test is the user.')]
        [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'As the real one has it.')]
        param([string] $Message)

        $exampleSandbox.Credential
    }

    function Start-Process {
        [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidOverwritingBuiltInCmdlets', '', Justification = 'The test is the user.')]
        [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'A browser, played.')]
        param([uri] $FilePath)

        & $PSScriptRoot/Browser.ps1 $FilePath.AbsoluteUri
    }

    & ([scriptblock]::Create($Code)) *>&1 | Out-String
}

@{
    RootModule             = 'Tmdb.PowerShell.dll'
    ModuleVersion          = '0.1.0'
    GUID                   = '5c1d2f0e-8f0b-4a57-9f57-6f1f6a0a3a41'
    Author                 = 'The Tmdb contributors'
    CompanyName            = 'The Tmdb contributors'
    Copyright              = '(c) The Tmdb contributors. MIT license.'
    Description            = 'The Movie Database (TMDB) from PowerShell: sign in, keep credentials in vaults, search, rate, favorites and watchlist, as typed objects that stream. With an offline sandbox to try and test things. This product uses the TMDB API but is not endorsed or certified by TMDB.'

    PowerShellVersion      = '7.4'
    CompatiblePSEditions   = @('Core')

    TypesToProcess         = @('Tmdb.Types.ps1xml')
    FormatsToProcess       = @('Tmdb.Format.ps1xml')

    CmdletsToExport        = @(
        'Add-TmdbFavorite'
        'Add-TmdbSandboxFault'
        'Add-TmdbWatchlistItem'
        'Approve-TmdbRequestToken'
        'Connect-Tmdb'
        'Disconnect-Tmdb'
        'Get-TmdbAccount'
        'Get-TmdbConnection'
        'Get-TmdbFavorite'
        'Get-TmdbGenre'
        'Get-TmdbMovie'
        'Get-TmdbRating'
        'Get-TmdbSandbox'
        'Get-TmdbTvSeries'
        'Get-TmdbVideo'
        'Get-TmdbWatchlistItem'
        'Invoke-TmdbRequest'
        'New-TmdbGuestSession'
        'New-TmdbRequestToken'
        'New-TmdbSession'
        'New-TmdbUserToken'
        'Remove-TmdbFavorite'
        'Remove-TmdbRating'
        'Remove-TmdbSession'
        'Remove-TmdbUserToken'
        'Remove-TmdbWatchlistItem'
        'Save-TmdbConnection'
        'Search-TmdbMovie'
        'Search-TmdbTvSeries'
        'Set-TmdbRating'
        'Start-TmdbSandbox'
        'Stop-TmdbSandbox'
        'Test-TmdbConnection'
    )
    FunctionsToExport      = @()
    VariablesToExport      = @()
    AliasesToExport        = @()

    PrivateData            = @{
        PSData = @{
            Tags                       = @('TMDB', 'TheMovieDatabase', 'Movies', 'TV', 'REST', 'API', 'Windows', 'Linux', 'MacOS', 'PSEdition_Core')
            LicenseUri                 = 'https://github.com/tmdb-powershell/tmdb/blob/main/LICENSE'
            ProjectUri                 = 'https://github.com/tmdb-powershell/tmdb'
            # The build puts this version's part of CHANGELOG.md here.
            ReleaseNotes               = 'https://github.com/tmdb-powershell/tmdb/blob/main/CHANGELOG.md'
            # Only what keeps credentials in a vault needs it; the rest works without.
            ExternalModuleDependencies = @('Microsoft.PowerShell.SecretManagement')
        }
    }
}

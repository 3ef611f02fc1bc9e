[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'Helpers of a test.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
    $environment = 'BROWSER', 'DISPLAY', 'WAYLAND_DISPLAY', 'SSH_CONNECTION' | ForEach-Object { @{ Name = $_; Value = [Environment]::GetEnvironmentVariable($_) } }

    # Connects in another runspace and does not wait for it.
    function Start-Connect {
        param([hashtable] $With)

        $shell = [powershell]::Create($runspace).AddCommand('Connect-Tmdb').AddParameters($With)
        [pscustomobject]@{ Shell = $shell; Running = $shell.BeginInvoke() }
    }

    # The address that such a Connect-Tmdb shows.
    function Wait-ForAddress {
        param([powershell] $Shell)

        Wait-Until { $Shell.Streams.Information.Count } 'the address is shown'
        [uri] ([regex]::Match("$($Shell.Streams.Information)", 'http://\S+').Value)
    }
}

AfterAll {
    Clear-Browser
    foreach ($variable in $environment) {
        [Environment]::SetEnvironmentVariable($variable.Name, $variable.Value)
    }
}

Describe 'Signing in with Connect-Tmdb' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $bob = $sandbox.Users[1]
        Clear-Browser
    }

    AfterEach {
        Clear-Tmdb
    }

    Context 'with -Credential' {
        It 'signs in without a browser' {
            $connection = Connect-Tmdb -Sandbox -Credential (New-Login bob builder)
            $connection.SessionKind | Should -Be 'User'
            $connection.UserName | Should -Be 'bob'
            Add-TmdbFavorite 550
            $bob.FavoriteMovies | Should -Be 550
        }

        It 'sends the login in the body of a POST and never in a query' {
            $null = Connect-Tmdb -Sandbox -Credential (New-Login)
            $login = $sandbox.Log | Where-Object Path -EQ '/3/authentication/token/validate_with_login'
            $login.Method | Should -Be 'POST'
            $login.Query.Key | Should -Not -Contain 'password'
            ($login.Body | ConvertFrom-Json).PSObject.Properties.Name | Sort-Object | Should -Be 'password', 'request_token', 'username'
            $sandbox.Log.Problems | Should -BeNullOrEmpty
        }

        It 'tells a wrong <What>: TmdbLoginRefused' -ForEach @(
            @{ What = 'password'; Login = 'alice', 'wrong' }
            @{ What = 'user name'; Login = 'nobody', 'wonderland' }
        ) {
            $thrown = Get-ThrownError { Connect-Tmdb -Sandbox -Credential (New-Login @Login) }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbLoginRefused,*'
            $thrown.CategoryInfo.Category | Should -Be 'AuthenticationError'
            $thrown.Exception.TmdbCode | Should -Be 30
            $thrown.Exception.HttpStatus | Should -Be 401
            Get-TmdbConnection | Should -BeNullOrEmpty
        }

        It 'tells an account whose e-mail is not verified: TmdbEmailNotVerified' {
            $bob.IsEmailVerified = $false
            { Connect-Tmdb -Sandbox -Credential (New-Login bob builder) } | Should -Throw -ErrorId 'TmdbEmailNotVerified,*'
        }

        It 'tells a disabled account: TmdbAccountDisabled' {
            $bob.IsDisabled = $true
            { Connect-Tmdb -Sandbox -Credential (New-Login bob builder) } | Should -Throw -ErrorId 'TmdbAccountDisabled,*'
        }

        It 'sends no login without a password' {
            { Connect-Tmdb -Sandbox -Credential ([pscredential]::new('alice', [securestring]::new())) } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            $sandbox.Log.Path | Should -Not -Contain '/3/authentication/token/validate_with_login'
        }
    }

    Context 'with -Guest' {
        It 'can rate' {
            $connection = Connect-Tmdb -Sandbox -Guest
            $connection.SessionKind | Should -Be 'Guest'
            $connection.SessionExpiresAt | Should -BeGreaterThan ([datetimeoffset]::UtcNow.AddMinutes(50))
            Set-TmdbRating -MovieId 550 -Value 8.5
            (Get-TmdbRating Movie).MovieId | Should -Be 550
        }

        It 'can only rate: TmdbGuestSessionCannot' {
            $null = Connect-Tmdb -Sandbox -Guest
            $sandbox.ClearLog()
            { Add-TmdbFavorite 550 } | Should -Throw -ErrorId 'TmdbGuestSessionCannot,*' -ExpectedMessage '*guests can only rate*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'ends after 60 minutes without use: TmdbSessionRefused' {
            $null = Connect-Tmdb -Sandbox -Guest
            $sandbox.Clock.Advance([timespan]::FromMinutes(59))
            Set-TmdbRating -MovieId 550 -Value 8.5
            $sandbox.Clock.Advance([timespan]::FromMinutes(61))
            { Set-TmdbRating -MovieId 680 -Value 8.5 } | Should -Throw -ErrorId 'TmdbSessionRefused,*'
        }
    }

    Context 'with -Interactive and a browser' {
        It 'goes on when the user approves, and the page says so' {
            Set-Browser approve bob
            $connection = Connect-Tmdb -Sandbox -Interactive
            $connection.SessionKind | Should -Be 'User'
            $connection.UserName | Should -Be 'bob'
            $seen = Get-BrowserReport
            $seen.EndPage | Should -BeLike '*Approved*close this page*'
            $seen.EndAddress | Should -BeLike 'http://127.0.0.1:*approved=true*'
            Add-TmdbFavorite 550
            $bob.FavoriteMovies | Should -Be 550
            $sandbox.Log.Problems | Should -BeNullOrEmpty
        }

        It 'tells the user to look at the browser, and the address in case that it did not open' {
            Set-Browser approve
            $null = Connect-Tmdb -Sandbox -Interactive -InformationVariable said
            "$said" | Should -BeLike '*browser*Ctrl+C*If it did not open: http*'
            "$said" | Should -BeLike "*$((Get-BrowserReport).Address)"
        }

        It 'listens on 127.0.0.1 on a path that nobody can guess, and closes the port' {
            Set-Browser approve
            $null = Connect-Tmdb -Sandbox -Interactive
            $listener = [uri] (Get-BrowserReport).EndAddress
            $listener.Host | Should -Be '127.0.0.1'
            $listener.AbsolutePath | Should -Match '^/[0-9A-F]{32}/$'
            Wait-Until { -not (Test-Port $listener) } 'the listener is gone'
        }

        It 'ends when the user denies: TmdbApprovalDenied' {
            Set-Browser deny
            $thrown = Get-ThrownError { Connect-Tmdb -Sandbox -Interactive }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbApprovalDenied,*'
            $thrown.CategoryInfo.Category | Should -Be 'PermissionDenied'
            $seen = Get-BrowserReport
            $seen.EndPage | Should -BeLike '*Denied*'
            Get-TmdbConnection | Should -BeNullOrEmpty
            $sandbox.Log | Where-Object { $_.Path -eq '/3/authentication/session/new' -and $_.StatusCode -ne 401 } | Should -BeNullOrEmpty
            Wait-Until { -not (Test-Port $seen.EndAddress) } 'the listener is gone'
        }

        It 'ends when nobody decides in time: TmdbApprovalTimedOut' {
            Set-Browser nothing
            { Connect-Tmdb -Sandbox -Interactive -ApprovalTimeoutSec 1 } | Should -Throw -ErrorId 'TmdbApprovalTimedOut,*' -ExpectedMessage '*1 second*'
            $listener = [uri] [uri]::UnescapeDataString(([uri] (Get-BrowserReport).Address).Query -replace '^\?redirect_to=')
            $listener.Host | Should -Be '127.0.0.1'
            Wait-Until { -not (Test-Port $listener) } 'the listener is gone'
        }

        It 'makes a v4 user token and a session with -ApiVersion 4' {
            Set-Browser approve bob
            $connection = Connect-Tmdb -Sandbox -Interactive -ApiVersion 4
            $connection.HasUserToken | Should -BeTrue
            $connection.SessionKind | Should -Be 'User'
            (Get-TmdbAccount).Username | Should -Be 'bob'
            (Get-BrowserReport).EndPage | Should -BeLike '*Approved*'
        }

        It 'ends when the user denies with -ApiVersion 4: TmdbApprovalDenied' {
            Set-Browser deny
            { Connect-Tmdb -Sandbox -Interactive -ApiVersion 4 } | Should -Throw -ErrorId 'TmdbApprovalDenied,*'
        }

        It 'refuses -ApiVersion 4 with an API key: TmdbReadTokenRequired' {
            Set-Browser nothing
            { Connect-Tmdb -Token $sandbox.ApiKey -BaseUri $sandbox.BaseUri -Interactive -ApiVersion 4 } | Should -Throw -ErrorId 'TmdbReadTokenRequired,*'
        }

        It 'shows the address when the browser cannot be started' {
            $env:BROWSER = Join-Path $TestDrive 'no such browser'
            { Connect-Tmdb -Sandbox -Interactive -ApprovalTimeoutSec 1 -InformationVariable script:said } | Should -Throw -ErrorId 'TmdbApprovalTimedOut,*'
            "$said" | Should -BeLike "*$($sandbox.BaseUri)authenticate/*"
        }
    }

    Context 'with -Interactive where nobody sees an address' {
        It 'fails at once with -NonInteractive, before any request: TmdbNotInteractive' {
            $result = Invoke-NewPowerShell -With @{ Token = $sandbox.Token; Address = $sandbox.BaseUri } {
                Connect-Tmdb -Token $with.Token -BaseUri $with.Address -Interactive
            }
            $result.ErrorId | Should -Be 'TmdbNotInteractive' -Because $result.Text
            $result.Message | Should -BeLike '*-NonInteractive*'
            $result.Advice | Should -BeLike '*Save-TmdbConnection*-Credential*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'goes on with -NonInteractive where $env:BROWSER names a browser that opens' {
            Set-Browser approve bob
            $result = Invoke-NewPowerShell -With @{ Token = $sandbox.Token; Address = $sandbox.BaseUri } {
                (Connect-Tmdb -Token $with.Token -BaseUri $with.Address -Interactive).UserName
            }
            $result.Output | Should -Be 'bob' -Because "$($result.Message) $($result.Text)"
        }

        It 'fails in a host without a screen, before any request: TmdbNotInteractive' {
            $runspace = New-ModuleRunspace
            try {
                { Invoke-InRunspace $runspace { Connect-Tmdb -Sandbox -Interactive } } | Should -Throw -ErrorId 'TmdbNotInteractive*'
                $sandbox.Log | Should -BeNullOrEmpty
                { Invoke-InRunspace $runspace { $null = Connect-Tmdb -Sandbox; New-TmdbRequestToken | Approve-TmdbRequestToken -Browser } } |
                    Should -Throw -ErrorId 'TmdbNotInteractive*'
            } finally {
                $runspace.Dispose()
            }
        }

        It 'fails when the browser that was named cannot be started: TmdbNotInteractive' {
            $env:BROWSER = Join-Path $TestDrive 'no such browser'
            $runspace = New-ModuleRunspace
            try {
                { Invoke-InRunspace $runspace { Connect-Tmdb -Sandbox -Interactive } } | Should -Throw -ErrorId 'TmdbNotInteractive*' -ExpectedMessage '*browser could not be started*'
            } finally {
                $runspace.Dispose()
            }
        }
    }

    Context 'with -Interactive in another runspace' {
        BeforeEach {
            $runspace = New-ModuleRunspace $Host
            $connects = @()
        }

        AfterEach {
            foreach ($connect in $connects) {
                $connect.Shell.Stop()
                $connect.Shell.Dispose()
            }

            Invoke-InRunspace $runspace { Disconnect-Tmdb }
            $runspace.Dispose()
        }

        It 'shows the address where there is no browser, and goes on when the approval is seen' {
            $connects += $connect = Start-Connect @{ Sandbox = $true; Interactive = $true }
            $address = Wait-ForAddress $connect.Shell
            $address.Query | Should -BeNullOrEmpty
            $sandbox.ApproveRequestToken((Get-TokenOf $address), 'bob')
            Wait-Until { $connect.Running.IsCompleted } 'Connect-Tmdb has seen the approval'
            $connect.Shell.EndInvoke($connect.Running)[0].UserName | Should -Be 'bob'
        }

        It 'goes on by polling with -ApiVersion 4, too' {
            $connects += $connect = Start-Connect @{ Sandbox = $true; Interactive = $true; ApiVersion = 4 }
            $address = Wait-ForAddress $connect.Shell
            $sandbox.ApproveRequestToken((Get-TokenOf $address), 'bob')
            Wait-Until { $connect.Running.IsCompleted } 'Connect-Tmdb has seen the approval'
            $connection = $connect.Shell.EndInvoke($connect.Running)[0]
            $connection.HasUserToken, $connection.UserName | Should -Be $true, 'bob'
        }

        It 'ends at once when the answer of session/new is lost' {
            $connects += $connect = Start-Connect @{ Sandbox = $true; Interactive = $true }
            $address = Wait-ForAddress $connect.Shell
            Add-TmdbSandboxFault CutBeforeAnswer -Path /3/authentication/session/new -AfterEffect
            $sandbox.ApproveRequestToken((Get-TokenOf $address), 'bob')
            Wait-Until { $connect.Running.IsCompleted } 'Connect-Tmdb has ended'
            { $connect.Shell.EndInvoke($connect.Running) } | Should -Throw '*may be used up*'
            @($sandbox.Log | Where-Object { $_.Path -eq '/3/authentication/session/new' -and $_.StatusCode -ne 401 }) | Should -HaveCount 1
        }

        It 'ends when the request token expires: TmdbRequestTokenInvalid' {
            $connects += $connect = Start-Connect @{ Sandbox = $true; Interactive = $true }
            $null = Wait-ForAddress $connect.Shell
            $sandbox.Clock.Advance([timespan]::FromMinutes(61))
            Wait-Until { $connect.Running.IsCompleted } 'Connect-Tmdb has seen the expiry'
            { $connect.Shell.EndInvoke($connect.Running) } | Should -Throw
            $connect.Shell.InvocationStateInfo.Reason.ErrorRecord.FullyQualifiedErrorId | Should -BeLike 'TmdbRequestTokenInvalid,*'
        }

        It 'ends with Ctrl+C at once, and the listener is gone' {
            Set-Browser nothing
            $connects += $connect = Start-Connect @{ Sandbox = $true; Interactive = $true }
            $listener = [uri] [uri]::UnescapeDataString(([uri] (Get-BrowserReport).Address).Query -replace '^\?redirect_to=')
            Test-Port $listener | Should -BeTrue
            (Measure-Command { $connect.Shell.Stop() }).TotalSeconds | Should -BeLessThan 10
            $connect.Shell.InvocationStateInfo.State | Should -Be 'Stopped'
            Wait-Until { -not (Test-Port $listener) } 'the listener is gone'
            Invoke-InRunspace $runspace { Get-TmdbConnection } | Should -BeNullOrEmpty
        }

        It 'ends with Ctrl+C at once where there is no browser' {
            $connects += $connect = Start-Connect @{ Sandbox = $true; Interactive = $true }
            $null = Wait-ForAddress $connect.Shell
            (Measure-Command { $connect.Shell.Stop() }).TotalSeconds | Should -BeLessThan 10
            $connect.Shell.InvocationStateInfo.State | Should -Be 'Stopped'
        }
    }
}

Describe 'Signing in step by step' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox
        $sandbox.ClearLog()
        Clear-Browser
    }

    AfterEach {
        Clear-Tmdb
    }

    Context 'New-TmdbRequestToken' {
        It 'makes a v3 token: expiry and approval address' {
            $token = New-TmdbRequestToken
            $token.ApiVersion | Should -Be 3
            ($token.ExpiresAt - $sandbox.Clock.Now).TotalMinutes | Should -BeGreaterThan 58
            ($token.ExpiresAt - $sandbox.Clock.Now).TotalMinutes | Should -BeLessThan 61
            $token.ApprovalUri | Should -BeLike "$($sandbox.BaseUri)authenticate/*"
            Get-TokenOf $token.ApprovalUri | Should -Match '^[0-9a-f]{40}$'
        }

        It 'makes a v4 token: 15 minutes and another page' {
            $token = New-TmdbRequestToken -ApiVersion 4
            $token.ApiVersion | Should -Be 4
            ($token.ExpiresAt - $sandbox.Clock.Now).TotalMinutes | Should -BeGreaterThan 13
            ($token.ExpiresAt - $sandbox.Clock.Now).TotalMinutes | Should -BeLessThan 16
            $token.ApprovalUri | Should -BeLike "$($sandbox.BaseUri)auth/access?request_token=*"
        }

        It 'tells the v3 page where to go afterwards' {
            (New-TmdbRequestToken -RedirectTo 'https://example.org/?a=1&b=2').ApprovalUri.Query | Should -Be '?redirect_to=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2'
        }

        It 'tells TMDB where to go after the v4 page' {
            $null = New-TmdbRequestToken -ApiVersion 4 -RedirectTo 'https://example.org/'
            ($sandbox.Log[-1].Body | ConvertFrom-Json).redirect_to | Should -Be 'https://example.org/'
        }

        It 'refuses version <_>' -ForEach 2, 5 {
            { New-TmdbRequestToken -ApiVersion $_ } | Should -Throw -ErrorId 'ParameterArgumentValidationError,*'
        }

        It 'needs a read token for v4: TmdbReadTokenRequired' {
            $null = Connect-Tmdb -Token $sandbox.ApiKey -BaseUri $sandbox.BaseUri -SkipValidation
            { New-TmdbRequestToken -ApiVersion 4 } | Should -Throw -ErrorId 'TmdbReadTokenRequired,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }
    }

    Context 'Approve-TmdbRequestToken' {
        It 'approves with a login' {
            $token = New-TmdbRequestToken
            Approve-TmdbRequestToken $token -Credential (New-Login bob builder) | Should -BeNullOrEmpty
            (New-TmdbSession $token).Kind | Should -Be 'User'
            (Get-TmdbAccount).Username | Should -Be 'bob'
        }

        It 'takes the token from the pipeline and passes it on' {
            $session = New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login) -PassThru | New-TmdbSession
            $session.Kind | Should -Be 'User'
            (Get-TmdbConnection).SessionKind | Should -Be 'User'
        }

        It 'approves in the browser and waits for it' {
            Set-Browser approve bob
            $token = New-TmdbRequestToken
            Approve-TmdbRequestToken $token -Browser
            (Get-BrowserReport).EndPage | Should -BeLike '*Approved*'
            $null = New-TmdbSession -RequestToken $token
            (Get-TmdbAccount).Username | Should -Be 'bob'
        }

        It 'ends when the user denies in the browser: TmdbApprovalDenied' {
            Set-Browser deny
            $token = New-TmdbRequestToken
            { Approve-TmdbRequestToken $token -Browser } | Should -Throw -ErrorId 'TmdbApprovalDenied,*'
            { New-TmdbSession $token } | Should -Throw -ErrorId 'TmdbRequestTokenNotApproved,*'
        }

        It 'ends when nobody decides in time: TmdbApprovalTimedOut' {
            Set-Browser nothing
            $token = New-TmdbRequestToken
            { Approve-TmdbRequestToken $token -Browser -ApprovalTimeoutSec 1 } | Should -Throw -ErrorId 'TmdbApprovalTimedOut,*'
        }

        It 'shows the address where there is no browser, and does not wait' {
            $token = New-TmdbRequestToken
            Approve-TmdbRequestToken $token -Browser -InformationVariable said
            "$said" | Should -BeLike "*$($token.ApprovalUri)*"
        }

        It 'shows the address of a v4 token, and does not wait' {
            $token = New-TmdbRequestToken -ApiVersion 4
            Approve-TmdbRequestToken $token -Browser -InformationVariable said
            "$said" | Should -BeLike "*$($token.ApprovalUri.AbsoluteUri -replace '\?.*')*"
        }

        It 'tells a wrong login: TmdbLoginRefused' {
            $token = New-TmdbRequestToken
            { Approve-TmdbRequestToken $token -Credential (New-Login alice wrong) } | Should -Throw -ErrorId 'TmdbLoginRefused,*'
        }

        It 'tells an expired token: TmdbRequestTokenInvalid' {
            $token = New-TmdbRequestToken
            $sandbox.Clock.Advance([timespan]::FromMinutes(61))
            { Approve-TmdbRequestToken $token -Credential (New-Login) } | Should -Throw -ErrorId 'TmdbRequestTokenInvalid,*'
        }

        It 'refuses a login for a v4 token before any request: TmdbInvalidArgument' {
            $token = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ClearLog()
            { Approve-TmdbRequestToken $token -Credential (New-Login) } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }
    }

    Context 'New-TmdbSession' {
        It 'makes a session that belongs to the connection at once' {
            $token = New-TmdbRequestToken
            $sandbox.ApproveRequestToken((Get-TokenOf $token.ApprovalUri), 'bob')
            (Get-TmdbConnection).SessionKind | Should -BeNullOrEmpty
            $session = New-TmdbSession -RequestToken $token
            $session.Kind | Should -Be 'User'
            $session.ExpiresAt | Should -BeNullOrEmpty
            (Get-TmdbConnection).SessionKind | Should -Be 'User'
            Add-TmdbFavorite 550
            $sandbox.Users[1].FavoriteMovies | Should -Be 550
        }

        It 'tells a token that nobody has approved: TmdbRequestTokenNotApproved' {
            $token = New-TmdbRequestToken
            $thrown = Get-ThrownError { New-TmdbSession $token }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbRequestTokenNotApproved,*'
            $thrown.Exception.TmdbCode | Should -Be 17
            $thrown.ErrorDetails.RecommendedAction | Should -BeLike '*Approve-TmdbRequestToken*'
            (Get-TmdbConnection).SessionKind | Should -BeNullOrEmpty
        }

        It 'tells a token that was denied: TmdbRequestTokenNotApproved' {
            $token = New-TmdbRequestToken
            $sandbox.DenyRequestToken((Get-TokenOf $token.ApprovalUri))
            { New-TmdbSession $token } | Should -Throw -ErrorId 'TmdbRequestTokenNotApproved,*'
        }

        It 'tells a token that is used up: TmdbRequestTokenInvalid' {
            $token = New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login) -PassThru
            $null = New-TmdbSession $token
            { New-TmdbSession $token } | Should -Throw -ErrorId 'TmdbRequestTokenInvalid,*'
            (Get-TmdbConnection).SessionKind | Should -Be 'User'
        }

        It 'tells a token that has expired: TmdbRequestTokenInvalid' {
            $token = New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login) -PassThru
            $sandbox.Clock.Advance([timespan]::FromMinutes(61))
            { New-TmdbSession $token } | Should -Throw -ErrorId 'TmdbRequestTokenInvalid,*'
        }

        It 'never sends a token twice, whatever the answer' {
            $token = New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login) -PassThru
            Add-TmdbSandboxFault CutInAnswer -Path '/3/authentication/session/new' -AfterEffect
            { New-TmdbSession $token } | Should -Throw -ErrorId 'TmdbConnectionFailed,*'
            $sandbox.Log | Where-Object Path -EQ '/3/authentication/session/new' | Should -HaveCount 1
        }

        It 'refuses a v4 token before any request: TmdbInvalidArgument' {
            $token = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ClearLog()
            { New-TmdbSession $token } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'refuses -FromUserToken where there is no user token: TmdbUserTokenRequired' {
            { New-TmdbSession -FromUserToken } | Should -Throw -ErrorId 'TmdbUserTokenRequired,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }
    }

    Context 'Remove-TmdbSession' {
        It 'deletes the session at TMDB, and the connection goes on without one' {
            $null = Connect-Tmdb -Sandbox -Credential (New-Login)
            Remove-TmdbSession -Confirm:$false
            $sandbox.Log[-1].Method, $sandbox.Log[-1].Path, $sandbox.Log[-1].StatusCode | Should -Be 'DELETE', '/3/authentication/session', 200
            $sandbox.Log[-1].Query.Key | Should -Not -Contain 'session_id'
            (Get-TmdbConnection).SessionKind | Should -BeNullOrEmpty
            (Get-TmdbMovie 550).MovieId | Should -Be 550
            { Add-TmdbFavorite 550 } | Should -Throw -ErrorId 'TmdbSessionRequired,*'
        }

        It 'only forgets a guest''s session' {
            $null = Connect-Tmdb -Sandbox -Guest
            $sandbox.ClearLog()
            Remove-TmdbSession -Confirm:$false
            $sandbox.Log | Should -BeNullOrEmpty
            (Get-TmdbConnection).SessionKind | Should -BeNullOrEmpty
        }

        It 'forgets who was signed in' {
            $null = Connect-Tmdb -Sandbox -Credential (New-Login)
            Remove-TmdbSession -Confirm:$false
            (Get-TmdbConnection).UserName | Should -BeNullOrEmpty
        }

        It 'has nothing to delete: TmdbSessionRequired' {
            { Remove-TmdbSession -Confirm:$false } | Should -Throw -ErrorId 'TmdbSessionRequired,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }
    }

    Context 'the account of a session' {
        It 'is looked up once and remembered' {
            $null = New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login) -PassThru | New-TmdbSession
            550, 680, 13 | Add-TmdbFavorite
            $null = Get-TmdbFavorite
            @($sandbox.Log | Where-Object Path -EQ '/3/account') | Should -HaveCount 1
        }

        It 'is looked up again for another user''s session' {
            $null = New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login) -PassThru | New-TmdbSession
            Add-TmdbFavorite 550
            $null = New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login bob builder) -PassThru | New-TmdbSession
            Add-TmdbFavorite 680
            $sandbox.Users[0].FavoriteMovies | Should -Be 550
            $sandbox.Users[1].FavoriteMovies | Should -Be 680
            (Get-TmdbConnection).UserName | Should -Be 'bob'
        }
    }

    Context 'New-TmdbGuestSession' {
        It 'makes a guest session that belongs to the connection at once' {
            $session = New-TmdbGuestSession
            $session.Kind | Should -Be 'Guest'
            ($session.ExpiresAt - $sandbox.Clock.Now).TotalMinutes | Should -BeGreaterThan 58
            (Get-TmdbConnection).SessionKind | Should -Be 'Guest'
            Set-TmdbRating -MovieId 550 -Value 7
            (Get-TmdbRating Movie).MovieId | Should -Be 550
        }

        It 'never makes two when the answer is lost' {
            Add-TmdbSandboxFault CutBeforeAnswer -Path '/3/authentication/guest_session/new'
            { New-TmdbGuestSession } | Should -Throw -ErrorId 'TmdbConnectionFailed,*'
            @($sandbox.Log) | Should -HaveCount 1
        }
    }

    Context 'v4 user tokens' {
        It 'makes a user token, and a session from it' {
            $token = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ApproveRequestToken((Get-TokenOf $token.ApprovalUri), 'bob')
            $connection = New-TmdbUserToken $token
            $connection | Should -Be (Get-TmdbConnection)
            $connection.HasUserToken | Should -BeTrue
            $connection.SessionKind | Should -BeNullOrEmpty
            (New-TmdbSession -FromUserToken).Kind | Should -Be 'User'
            (Get-TmdbAccount).Username | Should -Be 'bob'
        }

        It 'tells a token that nobody has approved: TmdbRequestTokenNotApproved' {
            $thrown = Get-ThrownError { New-TmdbRequestToken -ApiVersion 4 | New-TmdbUserToken }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbRequestTokenNotApproved,*'
            $thrown.Exception.TmdbCode | Should -Be 41
        }

        It 'tells a token that has expired: TmdbRequestTokenInvalid' {
            $token = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ApproveRequestToken((Get-TokenOf $token.ApprovalUri))
            $sandbox.Clock.Advance([timespan]::FromMinutes(16))
            { New-TmdbUserToken $token } | Should -Throw -ErrorId 'TmdbRequestTokenInvalid,*'
        }

        It 'refuses a v3 token before any request: TmdbInvalidArgument' {
            $token = New-TmdbRequestToken
            $sandbox.ClearLog()
            { New-TmdbUserToken $token } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'deletes the user token at TMDB' {
            $token = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ApproveRequestToken((Get-TokenOf $token.ApprovalUri))
            $null = New-TmdbUserToken $token
            Remove-TmdbUserToken -Confirm:$false
            $sandbox.Log[-1].Method, $sandbox.Log[-1].Path, $sandbox.Log[-1].StatusCode | Should -Be 'DELETE', '/4/auth/access_token', 200
            (Get-TmdbConnection).HasUserToken | Should -BeFalse
            { New-TmdbSession -FromUserToken } | Should -Throw -ErrorId 'TmdbUserTokenRequired,*'
        }

        It 'has nothing to delete: TmdbUserTokenRequired' {
            { Remove-TmdbUserToken -Confirm:$false } | Should -Throw -ErrorId 'TmdbUserTokenRequired,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'deletes session and user token with Disconnect-Tmdb -RevokeSession' {
            $token = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ApproveRequestToken((Get-TokenOf $token.ApprovalUri))
            $null = New-TmdbUserToken $token
            $null = New-TmdbSession -FromUserToken
            Disconnect-Tmdb -RevokeSession
            $sandbox.Log | Where-Object Method -EQ DELETE | ForEach-Object Path | Should -Be '/3/authentication/session', '/4/auth/access_token'
        }

        It 'deletes the user token even when TMDB refuses to delete the session' {
            $token = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ApproveRequestToken((Get-TokenOf $token.ApprovalUri))
            $null = New-TmdbUserToken $token
            $null = New-TmdbSession -FromUserToken
            Add-TmdbSandboxFault ServerError -StatusCode 401 -Method Delete -Path '/3/authentication/session'
            { Disconnect-Tmdb -RevokeSession } | Should -Throw
            $sandbox.Log[-1].Path, $sandbox.Log[-1].StatusCode | Should -Be '/4/auth/access_token', 200
            Get-TmdbConnection | Should -BeNullOrEmpty
        }
    }

    Context 'several request tokens' {
        It 'approves the next one when one cannot be' {
            $used = New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login) -PassThru
            $null = New-TmdbSession $used
            $fresh = New-TmdbRequestToken
            $approved = $used, $fresh | Approve-TmdbRequestToken -Credential (New-Login bob builder) -PassThru -ErrorVariable failed -ErrorAction SilentlyContinue
            $approved | Should -Be $fresh
            $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbRequestTokenInvalid,*'
            $failed.TargetObject | Should -Be "$used"
            $null = New-TmdbSession $fresh
            (Get-TmdbAccount).Username | Should -Be 'bob'
        }

        It 'makes a session of the next one when one makes none' {
            $tokens = (New-TmdbRequestToken), (New-TmdbRequestToken | Approve-TmdbRequestToken -Credential (New-Login) -PassThru)
            ($tokens | New-TmdbSession -ErrorVariable failed -ErrorAction SilentlyContinue).Kind | Should -Be 'User'
            $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbRequestTokenNotApproved,*'
        }

        It 'makes a user token of the next one when one makes none' {
            $tokens = (New-TmdbRequestToken), (New-TmdbRequestToken -ApiVersion 4)
            $sandbox.ApproveRequestToken((Get-TokenOf $tokens[1].ApprovalUri))
            ($tokens | New-TmdbUserToken -ErrorVariable failed -ErrorAction SilentlyContinue).HasUserToken | Should -BeTrue
            $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbInvalidArgument,*'
        }

        It 'tries a wrong login only once' {
            $tokens = (New-TmdbRequestToken), (New-TmdbRequestToken)
            { $tokens | Approve-TmdbRequestToken -Credential (New-Login alice wrong) -ErrorAction SilentlyContinue } | Should -Throw -ErrorId 'TmdbLoginRefused,*'
            @($sandbox.Log | Where-Object Path -EQ '/3/authentication/token/validate_with_login') | Should -HaveCount 1
        }
    }

    Context 'something that is no request token' {
        It 'is refused by <Name>, and shown nowhere: TmdbInvalidArgument' -ForEach @(
            @{ Name = 'New-TmdbSession'; Call = { New-TmdbSession $text } }
            @{ Name = 'New-TmdbSession in a pipeline'; Call = { $text | New-TmdbSession } }
            @{ Name = 'New-TmdbUserToken'; Call = { New-TmdbUserToken -RequestToken $text } }
            @{ Name = 'New-TmdbUserToken in a pipeline'; Call = { $text | New-TmdbUserToken } }
            @{ Name = 'Approve-TmdbRequestToken'; Call = { Approve-TmdbRequestToken $text -Credential (New-Login) } }
            @{ Name = 'Approve-TmdbRequestToken in a pipeline'; Call = { $text, ([pscustomobject] @{ RequestToken = $text }) | Approve-TmdbRequestToken -Browser } }
        ) {
            $text = Get-TokenOf (New-TmdbRequestToken).ApprovalUri
            $sandbox.ClearLog()
            $thrown = Get-ThrownError $Call
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbInvalidArgument,*'
            "$thrown" | Should -BeLike '*New-TmdbRequestToken*'
            $thrown.TargetObject | Should -BeNullOrEmpty
            ($thrown | Format-List * -Force | Out-String) + ($thrown.Exception | Format-List * -Force | Out-String) | Should -Not -BeLike "*$text*"
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'is refused when it is nothing' {
            { New-TmdbSession $null } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            { $null | Approve-TmdbRequestToken } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
        }

        It 'does not stop the one after it' {
            $token = New-TmdbRequestToken
            'x', $token | Approve-TmdbRequestToken -Credential (New-Login) -PassThru -ErrorAction SilentlyContinue | Should -Be $token
        }
    }

    Context 'with -WhatIf' {
        It 'sends nothing: <Name>' -ForEach @(
            @{ Name = 'New-TmdbRequestToken'; Call = { New-TmdbRequestToken -WhatIf } }
            @{ Name = 'Approve-TmdbRequestToken with a login'; Call = { Approve-TmdbRequestToken $token -Credential (New-Login) -WhatIf } }
            @{ Name = 'Approve-TmdbRequestToken in the browser'; Call = { Approve-TmdbRequestToken $token -Browser -WhatIf } }
            @{ Name = 'New-TmdbSession'; Call = { New-TmdbSession $token -WhatIf } }
            @{ Name = 'New-TmdbSession -FromUserToken'; Call = { New-TmdbSession -FromUserToken -WhatIf } }
            @{ Name = 'New-TmdbGuestSession'; Call = { New-TmdbGuestSession -WhatIf } }
            @{ Name = 'New-TmdbUserToken'; Call = { New-TmdbUserToken $token4 -WhatIf } }
            @{ Name = 'Remove-TmdbSession'; Call = { Remove-TmdbSession -WhatIf } }
            @{ Name = 'Remove-TmdbUserToken'; Call = { Remove-TmdbUserToken -WhatIf } }
        ) {
            $used = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ApproveRequestToken((Get-TokenOf $used.ApprovalUri))
            $null = New-TmdbUserToken $used
            $null = New-TmdbSession -FromUserToken
            $token = New-TmdbRequestToken
            $token4 = New-TmdbRequestToken -ApiVersion 4
            $sandbox.ApproveRequestToken((Get-TokenOf $token4.ApprovalUri))
            Set-Browser nothing
            $sandbox.ClearLog()
            & $Call | Should -BeNullOrEmpty
            $sandbox.Log | Should -BeNullOrEmpty
            $env:TMDB_TEST_REPORT | Should -Not -Exist
            (Get-TmdbConnection).SessionKind | Should -Be 'User'
            (Get-TmdbConnection).HasUserToken | Should -BeTrue
        }
    }
}

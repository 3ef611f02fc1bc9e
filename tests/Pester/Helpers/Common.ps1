# What the tests share. Dot-sourced in BeforeAll.

[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingConvertToSecureStringWithPlainText', '', Justification = 'The logins of a sandbox.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingPlainTextForPassword', '', Justification = 'The logins of a sandbox.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingUsernameAndPasswordParams', '', Justification = 'The logins of a sandbox.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'Helpers of a test.')]
param()

Import-Module ($env:TMDB_TEST_MODULE ?? (Join-Path $PSScriptRoot '../../../out/Tmdb'))

# Waits until something is so, and fails when it does not come to be.
function Wait-Until {
    param([scriptblock] $Condition, [string] $What = $Condition.ToString().Trim(), [int] $Seconds = 30)

    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    while (-not (& $Condition)) {
        if ($clock.Elapsed.TotalSeconds -gt $Seconds) {
            throw "Not so within $Seconds seconds: $What"
        }

        [System.Threading.Thread]::Sleep(10)
    }
}

# Closes every connection of this runspace and the process, and stops every sandbox.
function Clear-Tmdb {
    while ($connection = Get-TmdbConnection) {
        Disconnect-Tmdb -Connection $connection
    }

    Stop-TmdbSandbox
}

# Connects to the sandbox as its first user, with a v4 user token as well.
function Connect-Version4 {
    $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0 -Credential $sandbox.Credential
    $token = New-TmdbRequestToken -ApiVersion 4
    $null = Invoke-WebRequest "$($token.ApprovalUri)" -Method Post -Body @{ username = 'alice'; password = 'wonderland'; decision = 'approve' } -SkipHttpErrorCheck
    New-TmdbUserToken $token
}

# The error with which something ends; fails when it does not end with one.
function Get-ThrownError {
    param([scriptblock] $Script)

    try {
        $null = & $Script
    } catch {
        return $_
    }

    throw "Nothing was thrown by: $Script"
}

# A token as TMDB's look, with this header and payload. No server knows it.
function New-Jwt {
    param([object] $Payload = @{ sub = 'x' }, [object] $Header = @{ alg = 'HS256' })

    $parts = foreach ($part in $Header, $Payload) {
        $json = $part -is [string] ? $part : (ConvertTo-Json $part -Compress)
        [Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($json)).TrimEnd('=').Replace('+', '-').Replace('/', '_')
    }

    ($parts -join '.') + '.c2lnbmF0dXJl'
}

function New-Login {
    param([string] $UserName = 'alice', [string] $Password = 'wonderland')

    [pscredential]::new($UserName, (ConvertTo-SecureString $Password -AsPlainText -Force))
}

# Whether somebody listens there.
function Test-Port {
    param([uri] $Address)

    $client = [System.Net.Sockets.TcpClient]::new()
    try {
        $client.Connect($Address.Host, $Address.Port)
        $true
    } catch [System.Net.Sockets.SocketException] {
        $false
    } finally {
        $client.Dispose()
    }
}

# A runspace of its own in this process, with the module in it. Without a host, it shows nothing to anybody.
function New-ModuleRunspace {
    param([System.Management.Automation.Host.PSHost] $PSHost)

    $state = [initialsessionstate]::CreateDefault()
    $state.ImportPSModule(@($env:TMDB_TEST_MODULE))
    $runspace = $PSHost ? [runspacefactory]::CreateRunspace($PSHost, $state) : [runspacefactory]::CreateRunspace($state)
    $runspace.Open()
    $runspace
}

# Runs a script in such a runspace and gives what it emits. An error ends it.
function Invoke-InRunspace {
    param([runspace] $Runspace, [scriptblock] $Script, [object[]] $ArgumentList = @())

    $shell = [powershell]::Create($Runspace)
    try {
        $null = $shell.AddScript("`$ErrorActionPreference = 'Stop'; & { $Script } @args")
        $ArgumentList | ForEach-Object { $null = $shell.AddArgument($_) }
        $shell.Invoke()
    } catch {
        throw $_.Exception.InnerException ?? $_
    } finally {
        $shell.Dispose()
    }
}

# How this PowerShell is started again: it may be a .NET tool.
function Get-PowerShellCommand {
    $program = [Environment]::ProcessPath
    if ((Split-Path -LeafBase $program) -eq 'pwsh') { , @($program) } else { , @($program, (Join-Path $PSHOME 'pwsh.dll')) }
}

# Runs a script in a new PowerShell with the module, and gives { Output; ErrorId; Message; Advice; Text }: what the script emitted (by way of JSON),
# the error that ended it, and everything that was shown. $Home, where vaults are kept, can be another folder.
function Invoke-NewPowerShell {
    param([scriptblock] $Script, [hashtable] $With = @{}, [string] $HomePath = $HOME)

    $folder = Join-Path $TestDrive ([guid]::NewGuid())
    $null = New-Item -ItemType Directory $folder
    Set-Content $folder/script.ps1 @"
`$ErrorActionPreference = 'Stop'
`$ProgressPreference = 'SilentlyContinue'
`$with = Get-Content -Raw '$folder/with.json' | ConvertFrom-Json -AsHashtable
Remove-Item '$folder/with.json'
`$result = @{}
try {
    Import-Module '$env:TMDB_TEST_MODULE'
    `$result.Output = @(& { $Script })
} catch {
    `$result.ErrorId = `$_.FullyQualifiedErrorId
    `$result.Message = "`$_"
    `$result.Advice = `$_.ErrorDetails.RecommendedAction
}

Microsoft.PowerShell.Utility\ConvertTo-Json `$result -Depth 5 | Microsoft.PowerShell.Management\Set-Content '$folder/result.json'
"@
    ConvertTo-Json $With | Set-Content $folder/with.json
    $command = Get-PowerShellCommand
    $old = $env:HOME
    $env:HOME = $HomePath
    try {
        $text = $null | & $command[0] @($command[1..9]) -NoProfile -NonInteractive -File $folder/script.ps1 *>&1 | Out-String
    } finally {
        $env:HOME = $old
    }

    if (-not (Test-Path $folder/result.json)) {
        throw "The new PowerShell failed: $text"
    }

    $result = Get-Content -Raw $folder/result.json | ConvertFrom-Json
    [pscustomobject]@{
        Output = @($result.PSObject.Properties['Output']?.Value)
        ErrorId = $result.PSObject.Properties['ErrorId']?.Value -replace ',.*'
        Message = $result.PSObject.Properties['Message']?.Value
        Advice = $result.PSObject.Properties['Advice']?.Value
        Text = $text
    }
}

# Makes $env:BROWSER a browser that opens the approval page and presses a button. Clear-Browser ends that.
function Set-Browser {
    param([ValidateSet('approve', 'deny', 'nothing')] [string] $Decision, [string] $UserName = 'alice')

    Clear-Browser
    $command = Get-PowerShellCommand
    $arguments = @($command[1..9] | ForEach-Object { "`"$_`"" }) -join ' '
    $script = "`"$($command[0])`" $arguments -NoProfile -NonInteractive -File `"$PSScriptRoot/Browser.ps1`""
    $file = Join-Path $TestDrive "browser$([guid]::NewGuid())$($IsWindows ? '.cmd' : '')"
    if ($IsWindows) {
        Set-Content $file "@$script %1"
    } else {
        Set-Content $file "#!/bin/sh`nexec $script `"`$1`""
        chmod +x $file
    }

    $env:BROWSER = $file
    $env:TMDB_TEST_DECISION = $Decision
    $env:TMDB_TEST_USER = $UserName
    $env:TMDB_TEST_REPORT = "$file.json"
}

# What that browser has seen, as soon as it has seen it.
function Get-BrowserReport {
    Wait-Until { Test-Path $env:TMDB_TEST_REPORT } 'the browser has opened the page'
    Get-Content -Raw $env:TMDB_TEST_REPORT | ConvertFrom-Json
}

# As over SSH: no browser here.
function Clear-Browser {
    $env:BROWSER = $env:DISPLAY = $env:WAYLAND_DISPLAY = $env:TMDB_TEST_DECISION = $env:TMDB_TEST_USER = $env:TMDB_TEST_REPORT = $null
    $env:SSH_CONNECTION = '192.0.2.1 50000 192.0.2.2 22'
}

# The request token in an approval address.
function Get-TokenOf {
    param([uri] $Address)

    $Address.AbsolutePath -eq '/auth/access' ? ($Address.Query -replace '^\?request_token=') : ($Address.AbsolutePath -replace '^/authenticate/')
}

# The user's browser, played: the module starts it as it starts any browser that $env:BROWSER names, with the address alone.
# $env:TMDB_TEST_DECISION says which button is pressed (approve, deny, or nothing), $env:TMDB_TEST_REPORT where it is written what was seen.
param([string] $Address)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$report = @{ Address = $Address }

if ($env:TMDB_TEST_DECISION -ne 'nothing') {
    $page = Invoke-WebRequest $Address -NoProxy
    $form = @{ decision = $env:TMDB_TEST_DECISION; user = $env:TMDB_TEST_USER }
    foreach ($field in $page.InputFields | Where-Object type -EQ 'hidden') {
        $form[$field.name] = [System.Net.WebUtility]::HtmlDecode($field.value)
    }

    $end = Invoke-WebRequest $Address -Method Post -Body $form -NoProxy
    $report.EndAddress = $end.BaseResponse.RequestMessage.RequestUri.AbsoluteUri
    $report.EndPage = $end.Content
}

# Whole or not at all, and in nobody's way: the browser of the test before may still be writing its own.
$part = "$env:TMDB_TEST_REPORT.$PID.part"
ConvertTo-Json $report | Set-Content $part
[System.IO.File]::Move($part, $env:TMDB_TEST_REPORT, $true)

#!/usr/bin/env bash
# Sends one file through a deployed pipeline and waits for all that must come of it. Exit code: 0 it came, 1 it did not,
# 2 wrong usage. Needs bash, curl, and az signed in as an operator of the content account.
set -uo pipefail

readonly pause=1
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
account='' site='' agency='' file='' wait=1200 receipt_only=false uploaded=false tag=''

say() { printf '%s\n' "$*" >&2; }

options() {
  say 'Usage: infra/smoke.sh --account NAME --site ADDRESS [--agency SLUG] [--file FILE] [--receipt-only] [--wait SECONDS]'
  say '  --account       the content account'
  say '  --site          the address of the site, as the deployment gives it out'
  say '  --agency        whose folder to upload to (qinglan, the agency of the sample; with --receipt-only: smoke)'
  say '  --file          the report to upload (the sample of qinglan for 2021)'
  say '  --receipt-only  for an archive in use: uploads a file that holds no report, and expects its rejection'
  say '  --wait          how long to wait for the upload to be let in, then for all else, in seconds (1200)'
}

usage() {
  say "$1"
  options
  exit 2
}

# fail WHAT HEADING
fail() {
  say "Failed: $1"
  say "What to look at: infra/README.md, \"$2\"."
  exit 1
}

read_arguments() {
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help) options; exit 0 ;;
      --receipt-only) receipt_only=true; shift; continue ;;
      --account | --site | --agency | --file | --wait) [ $# -gt 1 ] || usage "$1 needs a value." ;;
      *) usage "'$1' is no option." ;;
    esac
    printf -v "${1#--}" '%s' "$2"
    shift 2
  done
}

check_arguments() {
  [ -n "$account" ] || usage 'Name the content account with --account.'
  [[ $site =~ ^https?://[^/]+ ]] || usage "Give the site's address with --site: it begins with https:// or http://."
  [[ $wait =~ ^[0-9]{1,5}$ ]] || usage '--wait takes a number of seconds.'
  $receipt_only && [ -n "$file" ] && usage 'With --receipt-only no report is sent: leave --file out.'
  $receipt_only || file=${file:-$here/../src/Pipeline.Local/samples/qinglan-2021.docx}
  [ -z "$file" ] || [ -f "$file" ] || usage "There is no file '$file'."
  [[ $agency =~ ^([a-z0-9]+(-[a-z0-9]+)*)?$ ]] || usage '--agency takes a slug: lower-case letters and digits, with single hyphens between.'
  for tool in az curl; do
    command -v "$tool" > /dev/null || usage "$tool is not installed."
  done
}

# Every value a property of that name has, a line each. A receipt is JSON with one property a line, in a fixed order.
values_of() { sed -n "s/^ *\"$1\": \"\\(.*\\)\",\\{0,1\\}\$/\\1/p" "$folder/receipt.json"; }

first_of() { values_of "$1" | head -n 1; }

# Polls until the command succeeds or the time is over: until_time_is_over COMMAND…
until_time_is_over() {
  until "$@"; do
    [ "$SECONDS" -lt "$wait" ] || return 1
    sleep "$pause"
  done
}

upload() {
  tag=$(az storage blob upload --account-name "$account" --auth-mode login --container-name incoming --name "$path" --file "$file" \
    --overwrite true --no-progress --only-show-errors --query etag --output tsv 2> "$folder/az.txt" | tr -d '"\r\n') && uploaded=true
}

# A new role takes up to ten minutes to be known everywhere, so a refusal is not the last word; any other failure is.
upload_is_settled() { upload || ! grep -qE 'required permissions|AuthorizationPermissionMismatch' "$folder/az.txt"; }

# An earlier upload to the same path has left a receipt: only the one for this upload counts.
receipt_is_final() {
  az storage blob download --account-name "$account" --auth-mode login --container-name receipts --name "$path.json" \
    --file "$folder/receipt.json" --no-progress --only-show-errors --output none > /dev/null 2> "$folder/az.txt" \
    || { rm -f -- "$folder/receipt.json"; return 1; }
  [ "$(first_of eTag)" = "$tag" ] && [[ $(first_of status) != @(|in-progress) ]]
}

# What is wrong with the receipt that the last try found.
receipt_fault() {
  if [ ! -f "$folder/receipt.json" ]; then
    echo "no receipt: $(head -n 3 "$folder/az.txt")"
  elif [ -z "$(first_of eTag)" ] || [ -z "$(first_of status)" ]; then
    echo 'the receipt cannot be read: it lacks its eTag or its status.'
  elif [ "$(first_of eTag)" != "$tag" ]; then
    echo "the receipt is for another upload: its eTag is $(first_of eTag), and this upload has $tag."
  else
    echo "the receipt still says $(first_of status)."
  fi
}

fetch() { curl --fail --silent --show-error --location --max-time 20 --output "$folder/page.html" "$site/$1" 2> "$folder/curl.txt"; }

page_links() { fetch "$1" && grep -qF "$2" "$folder/page.html"; }

send() {
  say "Uploading $(basename -- "$file") to incoming/$path of $account."
  until_time_is_over upload_is_settled
  $uploaded || fail "the upload: $(head -n 3 "$folder/az.txt")" 'Smoke test'
  [ -n "$tag" ] || fail 'the upload returned no eTag, so its receipt cannot be told from an earlier one.' 'Smoke test'
  SECONDS=0
  say "Waiting for the receipt, receipts/$path.json, at most $wait seconds."
  until_time_is_over receipt_is_final || fail "after $wait seconds, $(receipt_fault)" 'Smoke test'
}

expect_rejection() {
  [ "$(first_of status)" = rejected ] || fail "the receipt says $(first_of status), but the file holds no report." 'Smoke test'
  say 'The receipt is there and says rejected, as it must. Asking for the start page.'
  until_time_is_over fetch '' || fail "the start page: $(cat "$folder/curl.txt")" 'site-unavailable'
  say 'The start page is there.'
}

expect_page() {
  local page report agency_page
  [ "$(first_of status)" = published ] || fail "the receipt says $(first_of status): $(values_of message | head -n 3)" 'Smoke test'
  page=$(first_of page)
  [ -n "$page" ] || fail 'the receipt says published, but names no page.' 'Smoke test'
  report=${page%index.html}
  agency_page="agencies/$(cut -d / -f 2 <<< "$page")/"
  say "The receipt says published. Waiting for $site/$report, and for the archive to link it."
  until_time_is_over fetch "$report" || fail "no page at $site/$report: $(cat "$folder/curl.txt")" 'site-unavailable'
  until_time_is_over page_links '' "$agency_page" || fail "the start page does not link $agency_page." 'Verify and rebuild'
  until_time_is_over page_links "$agency_page" "$report" || fail "the page of the agency does not link $report." 'Verify and rebuild'
  say 'The page is there, and the archive links it.'
}

read_arguments "$@"
check_arguments
site=${site%/}
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT

if $receipt_only; then
  file="$folder/smoke-check.txt"
  printf 'This file holds no report. It checks the way from an upload to its receipt.\n' > "$file"
  path="${agency:-smoke}/smoke-check.txt"
  send
  expect_rejection
else
  path="${agency:-qinglan}/$(basename -- "$file")"
  send
  expect_page
fi

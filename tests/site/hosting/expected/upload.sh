#!/bin/sh
# Uploads a site to an object store: sh upload.sh s3://BUCKET [--endpoint-url URL …]
# What is in the bucket, or below the prefix that is named, and not in the site, is taken away.
set -eu
bucket=${1:?name the bucket: sh upload.sh s3://BUCKET}
shift
dist='/srv/my site/dist'

put() {
    aws s3 cp "$dist" "$bucket" --recursive --only-show-errors --exclude '*' "$@"
}

put --include '*' --exclude '*.avif' --exclude '*.brf' --exclude '*.txt' --exclude '*.css' --exclude '*.docx' --exclude '*.epub' --exclude '*.gif' --exclude '*.html' --exclude '*.ico' --exclude '*.jpeg' --exclude '*.jpg' --exclude '*.js' --exclude '*.json' --exclude '*.m4a' --exclude '*.md' --exclude '*.mp3' --exclude '*.mp4' --exclude '*.odt' --exclude '*.ogg' --exclude '*.pdf' --exclude '*.png' --exclude '*.svg' --exclude '*.vtt' --exclude '*.wasm' --exclude '*.webm' --exclude '*.webp' --exclude '*.woff2' --exclude '*.xml' --exclude '*.zip' --exclude '*.pf_fragment' --exclude '*.pf_index' --exclude '*.pf_filter' --exclude '*.pf_meta' --content-type 'application/octet-stream' --cache-control 'public, max-age=300' "$@"
put --include '*.avif' --content-type 'image/avif' --cache-control 'public, max-age=300' "$@"
put --include '*.brf' --include '*.txt' --content-type 'text/plain; charset=utf-8' --cache-control 'public, max-age=300' "$@"
put --include '*.css' --content-type 'text/css; charset=utf-8' --cache-control 'public, max-age=300' "$@"
put --include '*.docx' --content-type 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' --cache-control 'public, max-age=300' "$@"
put --include '*.epub' --content-type 'application/epub+zip' --cache-control 'public, max-age=300' "$@"
put --include '*.gif' --content-type 'image/gif' --cache-control 'public, max-age=300' "$@"
put --include '*.ico' --content-type 'image/vnd.microsoft.icon' --cache-control 'public, max-age=300' "$@"
put --include '*.jpeg' --include '*.jpg' --content-type 'image/jpeg' --cache-control 'public, max-age=300' "$@"
put --include '*.js' --content-type 'text/javascript; charset=utf-8' --cache-control 'public, max-age=300' "$@"
put --include '*.json' --content-type 'application/json' --cache-control 'public, max-age=300' "$@"
put --include '*.m4a' --content-type 'audio/mp4' --cache-control 'public, max-age=300' "$@"
put --include '*.md' --content-type 'text/markdown; charset=utf-8' --cache-control 'public, max-age=300' "$@"
put --include '*.mp3' --content-type 'audio/mpeg' --cache-control 'public, max-age=300' "$@"
put --include '*.mp4' --content-type 'video/mp4' --cache-control 'public, max-age=300' "$@"
put --include '*.odt' --content-type 'application/vnd.oasis.opendocument.text' --cache-control 'public, max-age=300' "$@"
put --include '*.ogg' --content-type 'audio/ogg' --cache-control 'public, max-age=300' "$@"
put --include '*.pdf' --content-type 'application/pdf' --cache-control 'public, max-age=300' "$@"
put --include '*.png' --content-type 'image/png' --cache-control 'public, max-age=300' "$@"
put --include '*.svg' --content-type 'image/svg+xml' --cache-control 'public, max-age=300' "$@"
put --include '*.vtt' --content-type 'text/vtt; charset=utf-8' --cache-control 'public, max-age=300' "$@"
put --include '*.wasm' --content-type 'application/wasm' --cache-control 'public, max-age=300' "$@"
put --include '*.webm' --content-type 'video/webm' --cache-control 'public, max-age=300' "$@"
put --include '*.webp' --content-type 'image/webp' --cache-control 'public, max-age=300' "$@"
put --include '*.woff2' --content-type 'font/woff2' --cache-control 'public, max-age=2592000' "$@"
put --include '*.xml' --exclude 'feed.xml' --content-type 'application/xml' --cache-control 'public, max-age=300' "$@"
put --include '*.zip' --content-type 'application/zip' --cache-control 'public, max-age=300' "$@"
put --include '*.pf_fragment' --include '*.pf_index' --include '*.pf_filter' --include '*.pf_meta' --content-type 'application/octet-stream' --cache-control 'public, max-age=31536000, immutable' "$@"
put --include 'feed.xml' --content-type 'application/atom+xml' --cache-control 'public, max-age=300' "$@"
put --include '*.html' --content-type 'text/html; charset=utf-8' --cache-control 'public, max-age=300' "$@"
aws s3 sync "$dist" "$bucket" --only-show-errors --size-only --delete "$@"
